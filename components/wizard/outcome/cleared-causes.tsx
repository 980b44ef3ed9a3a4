import Link from "next/link";
import { PlainProse } from "@/components/ui/plain-prose";
import type { ClearedCause } from "@/lib/wizard/steps/group-ranking";
import type { Replay } from "@/lib/wizard/steps/replay";
import { reportPath } from "@/lib/wizard/report/report-address";

type Props = { readonly cleared: readonly ClearedCause[]; readonly state: Replay };

/** More would be a wall; the report names all of them. */
const SHOWN = 4;

/** The causes that are out of the question, under the answer that cleared them. */
export function ClearedCauses({ cleared, state }: Props) {
  const shown = cleared.slice(0, SHOWN);
  const options = [...new Set(shown.map(({ by }) => by.option))];
  return (
    <>
      <dl className="space-y-3 text-sm">
        {options.map((option) => (
          <div key={option.label}>
            <dt className="text-ink-soft">
              Cleared by “<PlainProse text={option.label} />”
            </dt>
            {shown
              .filter(({ by }) => by.option === option)
              .map(({ ranked: { cause } }) => (
                <dd key={cause.id} className="pl-4">
                  {cause.title}
                </dd>
              ))}
          </div>
        ))}
      </dl>
      {cleared.length > SHOWN && (
        <p className="mt-1 text-sm">
          <Link href={reportPath(state, "notes")} prefetch={false}>
            {cleared.length - SHOWN} more, in the report
          </Link>
        </p>
      )}
    </>
  );
}
