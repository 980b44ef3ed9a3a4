import { PlainProse } from "@/components/ui/plain-prose";
import type { ClearedCause } from "@/lib/wizard/group-ranking";

/** The causes that are out of the question, under the answer that cleared them. */
export function ClearedCauses({ cleared }: { cleared: readonly ClearedCause[] }) {
  const options = [...new Set(cleared.map(({ by }) => by.option))];
  return (
    <dl className="space-y-3 text-sm">
      {options.map((option) => (
        <div key={option.label}>
          <dt className="text-ink-soft">
            Cleared by “<PlainProse text={option.label} />”
          </dt>
          {cleared
            .filter(({ by }) => by.option === option)
            .map(({ ranked: { cause } }) => (
              <dd key={cause.id} className="pl-4">
                {cause.title}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
