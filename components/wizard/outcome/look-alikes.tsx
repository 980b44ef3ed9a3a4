import { PlainProse } from "@/components/ui/plain-prose";
import type { Cause, Flow } from "@/lib/wizard/flow/flow";

/** The causes that look like this one, and what tells each from it. */
export function LookAlikes({ cause, flow }: { cause: Cause; flow: Flow }) {
  return (
    <ul className="list-disc space-y-1 pl-6">
      {cause.lookAlikes.map(({ causeId, difference }) => (
        <li key={causeId}>
          <strong>
            <PlainProse text={flow.causes.find(({ id }) => id === causeId)?.title ?? causeId} />
          </strong>
          : <PlainProse text={difference} />
        </li>
      ))}
    </ul>
  );
}
