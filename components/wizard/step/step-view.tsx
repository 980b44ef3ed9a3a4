import Link from "next/link";
import { StepFocus } from "@/components/wizard/step/step-focus";
import { AnswerTrail } from "@/components/wizard/step/answer-trail";
import { KeptCase } from "@/components/wizard/case/kept-case";
import { CausesSoFar } from "@/components/wizard/step/causes-so-far";
import { CauseOutcomeView } from "@/components/wizard/outcome/outcome-view";
import { EarlierSearches } from "@/components/wizard/step/earlier-searches";
import { EscalateOutcomeView } from "@/components/wizard/outcome/escalate-view";
import { OtherEnd } from "@/components/wizard/step/other-end";
import { QuestionDesk } from "@/components/wizard/step/question-desk";
import { questionFacts } from "@/components/wizard/step/question-facts";
import { ReachSwitch } from "@/components/wizard/step/reach-switch";
import { RedFlagNotice } from "@/components/wizard/symptom/red-flag-notice";
import { TriedFixes } from "@/components/wizard/outcome/tried-fixes";
import { SymptomNotes } from "@/components/wizard/symptom/symptom-notes";
import { SymptomBreadcrumbs } from "@/components/wizard/symptom/symptom-breadcrumbs";
import type { Replay } from "@/lib/wizard/steps/replay";
import { wizardPath } from "@/lib/wizard/steps/answers-path";
import { HERE, mapPath } from "@/lib/wizard/map/map-address";
import { reportPath } from "@/lib/wizard/report/report-address";
import { probePath } from "@/lib/wizard/probe/probe-address";

type Props = {
  readonly state: Replay;
  readonly problems: readonly string[];
  readonly isUnanswered: boolean;
  /** The searches that led to this symptom. */
  readonly earlier: readonly Replay[];
};

/** What a step is called. */
function stepTitle({ step }: Replay): string {
  if (step.kind === "question") return step.question.text;
  if (step.outcome.kind === "cause") return step.outcome.leader.cause.title;
  return step.outcome.isAfterFixes ? "Hand over: what was tried did not end it" : "Collect and escalate";
}

/** The browser's title of a step, e.g. "Error: Is the clock right? – Mail waits". */
export function pageTitle({ state, isUnanswered }: { state: Replay; isUnanswered: boolean }): string {
  return `${isUnanswered ? "Error: " : ""}${stepTitle(state)} – ${state.symptom.title}`;
}

/** One step of the wizard, whole: problems with the address, question or outcome, and the answers so far. */
export function StepView({ state, problems, isUnanswered, earlier }: Props) {
  const { symptom, step } = state;
  const isFirst = state.trail.length === state.outOfReach.length && earlier.length === 0;
  return (
    <>
      <StepFocus path={state.path} />
      <SymptomBreadcrumbs symptom={symptom} />
      {problems.length > 0 && <Problems problems={problems} />}
      {step.kind === "question" && <QuestionDesk facts={questionFacts(state, step, isUnanswered)} />}
      {step.kind === "outcome" && step.outcome.kind === "cause" && (
        <CauseOutcomeView state={state} outcome={step.outcome} />
      )}
      {step.kind === "outcome" && step.outcome.kind === "escalate" && (
        <EscalateOutcomeView state={state} outcome={step.outcome} title={stepTitle(state)} />
      )}
      <div className="mt-6 grid items-start gap-x-8 gap-y-5 border-t border-line pt-4 min-[68.75rem]:grid-cols-[minmax(0,1fr)_27.5rem]">
        <div className="min-w-0 space-y-4">
          {isFirst && <RedFlagNotice symptom={symptom} />}
          {step.kind === "question" && <CausesSoFar state={state} />}
          <OtherEnd state={state} />
          <ReachSwitch state={state} />
          <p className="no-print flex flex-wrap gap-x-4 gap-y-1 text-sm *:min-h-6">
            {step.kind === "question" && (
              <Link href={probePath(state.path)} prefetch={false}>
                Run all open checks with one script
              </Link>
            )}
            <Link href={`${mapPath(state)}#${HERE}`} prefetch={false}>
              See it on the map
            </Link>
            <Link href={reportPath(state, "notes")} prefetch={false}>
              Write a report
            </Link>
            <Link href={`${wizardPath(symptom.id, [])}/all`} prefetch={false}>
              Everything on one page, to print
            </Link>
          </p>
        </div>
        <div className="min-w-0 space-y-4">
          <EarlierSearches earlier={earlier} />
          <TriedFixes state={state} />
          <AnswerTrail state={state} />
          <KeptCase
            symptomId={symptom.id}
            symptomTitle={symptom.title}
            stepTitle={stepTitle(state)}
            path={state.path}
            isOutcome={step.kind === "outcome"}
          />
        </div>
      </div>
      {isFirst && <SymptomNotes symptom={symptom} />}
    </>
  );
}

function Problems({ problems }: Pick<Props, "problems">) {
  return (
    <div role="alert" className="my-3 rounded-control border-l-4 border-caution bg-caution-soft px-4 py-3">
      <p className="font-bold">Part of this address could not be used</p>
      <ul className="list-disc pl-5">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p>This is the nearest step that is right. The other answers are kept.</p>
    </div>
  );
}
