import Link from "next/link";
import { CauseCare } from "@/components/wizard/outcome/cause-care";
import { causeFacts } from "@/components/wizard/outcome/cause-facts";
import { ArticleLinks } from "@/components/wizard/symptom/article-links";
import { AnsweredReasons, OpenChecks } from "@/components/wizard/outcome/cause-reasons";
import { Certainty } from "@/components/wizard/outcome/certainty";
import { ClearedCauses } from "@/components/wizard/outcome/cleared-causes";
import { LookAlikes } from "@/components/wizard/outcome/look-alikes";
import { OtherCauses } from "@/components/wizard/outcome/other-causes";
import { SmallMap } from "@/components/map/small-map";
import { Disclosure } from "@/components/ui/rows";
import { Panel } from "@/components/ui/panel";
import { PlainProse } from "@/components/ui/plain-prose";
import { groupRanking } from "@/lib/wizard/steps/group-ranking";
import type { CauseOutcome } from "@/lib/wizard/steps/outcome";
import type { Replay } from "@/lib/wizard/steps/replay";
import { reportPath } from "@/lib/wizard/report/report-address";

type Props = { readonly state: Replay; readonly outcome: CauseOutcome };

function overTitle({ isSolved }: CauseOutcome, state: Replay): string {
  if (isSolved) return "Solved";
  return state.directions.tried.length > 0 ? "Next to try" : "Most probable cause";
}

/** The most probable cause: what it is and how sure, relief, cure, proof, and what to do when it did not help. */
export function CauseOutcomeView({ state, outcome }: Props) {
  const { leader, isSolved } = outcome;
  const { cause, probability } = leader;
  const touched = [...leader.for, ...leader.against].map(({ question }) => question.id);
  return (
    <>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
        {overTitle(outcome, state)}
        {!isSolved && <Certainty probability={probability} />}
      </p>
      <h1
        tabIndex={-1}
        className="mt-0.5 text-xl leading-tight font-bold text-balance outline-none sm:text-2xl"
      >
        {cause.title}
      </h1>
      <p className="mt-1 max-w-[80ch] text-ink-soft">
        <PlainProse text={cause.explanation} />
      </p>
      <div className="mt-4 grid items-start gap-x-8 gap-y-5 min-[68.75rem]:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0">
          {isSolved && (
            <Panel className="mb-5">
              <p className="font-semibold">Good. Before you go:</p>
              <p className="text-ui">
                If only the relief was done, make the root fix below, or it comes back; look at the proof once
                more tomorrow.{" "}
                <Link href={reportPath(state, "notes")} prefetch={false}>
                  Write down what it was
                </Link>
                .
              </p>
            </Panel>
          )}
          <CauseCare facts={causeFacts(state, cause, touched, isSolved)} />
          {cause.procedures.length > 0 && (
            <p className="mt-2 text-sm">
              Procedures: <ArticleLinks urls={cause.procedures} />
            </p>
          )}
        </div>
        <Reasons state={state} outcome={outcome} />
      </div>
    </>
  );
}

function Reasons({ state, outcome }: Props) {
  const { leader } = outcome;
  const { cause } = leader;
  const { cleared } = groupRanking(state.ranking);
  return (
    <aside aria-label="Why this cause" className="min-w-0 space-y-3 text-ui">
      <SmallMap stage={cause.stage} says="Where it sits" />
      <div>
        <h2 className="font-semibold">Why this cause</h2>
        <AnsweredReasons ranked={leader} />
      </div>
      {leader.notChecked.length > 0 && (
        <Disclosure title={`${leader.notChecked.length} not checked`}>
          <OpenChecks questions={leader.notChecked} state={state} />
        </Disclosure>
      )}
      <OtherCauses state={state} outcome={outcome} />
      {cleared.length > 0 && (
        <Disclosure title={`${cleared.length} out of the question`}>
          <ClearedCauses cleared={cleared} state={state} />
        </Disclosure>
      )}
      {cause.lookAlikes.length > 0 && (
        <Disclosure title="Looks like it, but is not">
          <LookAlikes cause={cause} flow={state.flow} />
        </Disclosure>
      )}
      <p className="border-t border-line pt-3 text-sm">
        <Link href={cause.article} prefetch={false}>
          Read the article
        </Link>{" "}
        ·{" "}
        <Link href={cause.url} prefetch={false}>
          The cause on a page of its own
        </Link>
        {cause.articles.length > 0 && (
          <>
            {" "}
            · <ArticleLinks urls={cause.articles} />
          </>
        )}
      </p>
    </aside>
  );
}
