import Link from "next/link";
import { Disclosure } from "@/components/ui/rows";
import { AnsweredReasons } from "@/components/wizard/cause-reasons";
import { percent } from "@/components/wizard/percent";
import { groupRanking } from "@/lib/wizard/group-ranking";
import type { CauseOutcome } from "@/lib/wizard/outcome";
import type { RankedCause } from "@/lib/wizard/rank-causes";
import { askPath, type Replay } from "@/lib/wizard/replay";

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
          {others.map((ranked) => (
            <OtherCause key={ranked.cause.id} ranked={ranked} />
          ))}
        </Disclosure>
      )}
    </>
  );
}

function OtherCause({ ranked }: { ranked: RankedCause }) {
  const { cause, probability } = ranked;
  return (
    <div className="mt-2 text-sm">
      <Link href={cause.url} prefetch={false}>
        {cause.title}
      </Link>{" "}
      <span className="whitespace-nowrap text-ink-soft">{percent(probability)}</span>
      <AnsweredReasons ranked={ranked} />
    </div>
  );
}
