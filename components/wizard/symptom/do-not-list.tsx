import { PlainProse } from "@/components/ui/plain-prose";
import type { Symptom } from "@/lib/wizard/flow/flow";

/** What would make it worse, each with its reason. */
export function DoNotList({ doNot }: Pick<Symptom, "doNot">) {
  return (
    <ul className="list-disc space-y-1 pl-6">
      {doNot.map(({ title, why }) => (
        <li key={title}>
          <strong>
            <PlainProse text={title} />
          </strong>
          : <PlainProse text={why} />
        </li>
      ))}
    </ul>
  );
}
