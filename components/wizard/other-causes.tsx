import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { CauseReasons } from "@/components/wizard/cause-reasons";
import { ClearedCauses } from "@/components/wizard/cleared-causes";
import { percent } from "@/components/wizard/percent";
import { Section } from "@/components/wizard/section";
import { LAYERS } from "@/lib/mail-flow/layer";
import { groupRanking } from "@/lib/wizard/group-ranking";
import type { CauseOutcome } from "@/lib/wizard/outcome";
import type { RankedCause } from "@/lib/wizard/rank-causes";
import { askPath, type Replay } from "@/lib/wizard/replay";

type Props = { readonly state: Replay; readonly outcome: CauseOutcome };

/** What else it could be: the runner-up with the check that settles it, the other causes, and those that are cleared. */
export function OtherCauses({ state, outcome }: Props) {
  const { leader, runnerUp, separatedBy } = outcome;
  const { possible, cleared, unlikely } = groupRanking(state.ranking);
  const others = possible.filter(
    (ranked) => ranked.cause !== leader.cause && ranked.cause !== runnerUp?.cause,
  );
  return (
    <>
      {runnerUp && (
        <Section title="What would change our mind">
          <Panel>
            <p className="mb-3">
              Next in line, at {percent(runnerUp.probability)} against {percent(leader.probability)}:{" "}
              <Link href={runnerUp.cause.article} className="font-semibold">
                {runnerUp.cause.title}
              </Link>{" "}
              ({LAYERS[runnerUp.cause.layer]}).
            </p>
            <CauseReasons ranked={runnerUp} state={state} />
            {separatedBy ? (
              <div className="mt-4 border-t border-line pt-3">
                <p>
                  One check tells the two apart, in{" "}
                  {separatedBy.minutes === 1 ? "1 minute" : `${separatedBy.minutes} minutes`}:{" "}
                  <strong>{separatedBy.text}</strong>
                </p>
                <p className="no-print mt-2">
                  <ButtonLink look="secondary" href={askPath(state, separatedBy)} prefetch={false}>
                    Make this check next
                  </ButtonLink>
                </p>
              </div>
            ) : (
              <p className="mt-3 text-sm text-ink-soft">No check that is still open tells the two apart.</p>
            )}
          </Panel>
        </Section>
      )}
      {others.length > 0 && (
        <Section title="Other causes that are still possible">
          {others.map((ranked) => (
            <OtherCause key={ranked.cause.id} ranked={ranked} state={state} />
          ))}
        </Section>
      )}
      {cleared.length > 0 && (
        <Section title="Out of the question">
          <ClearedCauses cleared={cleared} />
        </Section>
      )}
      {unlikely.length > 0 && (
        <p className="mt-3 text-sm text-ink-soft">
          Unlikely, without one answer that clears them: {unlikely.map(({ cause }) => cause.title).join("; ")}
          .
        </p>
      )}
    </>
  );
}

function OtherCause({ ranked, state }: { ranked: RankedCause; state: Replay }) {
  const { cause, probability } = ranked;
  return (
    <details className="mt-2 rounded-panel border border-line bg-surface px-4 py-2">
      <summary>
        <span className="font-semibold">{cause.title}</span>{" "}
        <span className="whitespace-nowrap text-ink-soft">{percent(probability)}</span>
      </summary>
      <p className="my-2">
        <Link href={cause.article}>Read the article</Link>
      </p>
      <CauseReasons ranked={ranked} state={state} />
    </details>
  );
}
