import Link from "next/link";
import { Disclosure } from "@/components/ui/rows";
import { percent } from "@/components/wizard/outcome/percent";
import { groupRanking } from "@/lib/wizard/steps/group-ranking";
import type { CauseOutcome } from "@/lib/wizard/steps/outcome";
import { askPath, type Replay } from "@/lib/wizard/steps/replay";

/** Beyond these the probabilities are too small to choose by. */
const SHOWN = 6;

type Props = { readonly state: Replay; readonly outcome: CauseOutcome };

/** What else it could be: the runner-up with the check that settles it, and the other causes. */
export function OtherCauses({ state, outcome }: Props) {
  const { leader, runnerUp, separatedBy } = outcome;
  const { possible } = groupRanking(state.ranking);
  const others = possible.filter(
    (ranked) => ranked.cause !== leader.cause && ranked.cause !== runnerUp?.cause,
  );
  return (
    <>
      {runnerUp && (
        <div>
          <h2 className="font-semibold">What would change our mind</h2>
          <p className="text-sm">
            Next in line, at {percent(runnerUp.probability)}:{" "}
            <Link href={runnerUp.cause.url} prefetch={false}>
              {runnerUp.cause.title}
            </Link>
          </p>
          {separatedBy ? (
            <p className="mt-1 text-sm">
              One check tells the two apart, in{" "}
              {separatedBy.minutes === 1 ? "1 minute" : `${separatedBy.minutes} minutes`}:{" "}
              <Link href={askPath(state, separatedBy)} prefetch={false}>
                {separatedBy.text}
              </Link>
            </p>
          ) : (
            <p className="text-sm text-ink-soft">No check that is still open tells the two apart.</p>
          )}
        </div>
      )}
      {others.length > 0 && (
        <Disclosure title={`${others.length} more still possible`}>
          <ul className="mt-1 space-y-1 text-sm">
            {others.slice(0, SHOWN).map(({ cause, probability }) => (
              <li key={cause.id}>
                <Link href={cause.url} prefetch={false}>
                  {cause.title}
                </Link>{" "}
                <span className="whitespace-nowrap text-ink-soft">{percent(probability)}</span>
              </li>
            ))}
            {others.length > SHOWN && <li>and {others.length - SHOWN} less likely ones</li>}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
