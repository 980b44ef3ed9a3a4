import Link from "next/link";
import { StepFocus } from "@/components/wizard/step-focus";
import { AnswerForm } from "@/components/wizard/answer-form";
import { AnswerTrail } from "@/components/wizard/answer-trail";
import { KeptCase } from "@/components/wizard/kept-case";
import { CausesSoFar } from "@/components/wizard/causes-so-far";
import { CauseOutcomeView, EscalateOutcomeView } from "@/components/wizard/outcome-view";
import { OtherEnd } from "@/components/wizard/other-end";
import { QuestionHelp } from "@/components/wizard/question-help";
import { ReachSwitch } from "@/components/wizard/reach-switch";
import { RedFlagNotice } from "@/components/wizard/red-flag-notice";
import { SymptomNotes } from "@/components/wizard/symptom-notes";
import { VersionNotice } from "@/components/version/version-notice";
import { SymptomBreadcrumbs } from "@/components/wizard/symptom-breadcrumbs";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { answerPath, type Replay } from "@/lib/wizard/replay";
import { wizardPath } from "@/lib/wizard/answers-path";
import { mapPath } from "@/lib/wizard/map/map-address";
import { reportPath } from "@/lib/wizard/report/report-address";
import { probePath } from "@/lib/wizard/probe/probe-address";

type Props = {
  readonly state: Replay;
  readonly problems: readonly string[];
  readonly isUnanswered: boolean;
};

/** What a step is called. */
function stepTitle({ step }: Replay): string {
  if (step.kind === "question") return step.question.text;
  return step.outcome.kind === "cause" ? step.outcome.leader.cause.title : "Collect and escalate";
}

/** The browser's title of a step, e.g. "Error: Is the clock right? – Mail waits". */
export function pageTitle({ state, isUnanswered }: { state: Replay; isUnanswered: boolean }): string {
  return `${isUnanswered ? "Error: " : ""}${stepTitle(state)} – ${state.symptom.title}`;
}

/** One step of the wizard, whole: problems with the address, question or outcome, and the answers so far. */
export function StepView({ state, problems, isUnanswered }: Props) {
  const { symptom, step } = state;
  const isFirst = state.trail.length === state.outOfReach.length;
  return (
    <div className="max-w-4xl">
      <StepFocus path={state.path} />
      <SymptomBreadcrumbs symptom={symptom} />
      <div className="my-3 space-y-1">
        <VersionNotice appliesTo={EXCHANGE_VERSIONS} />
        <ReachSwitch state={state} />
      </div>
      {problems.length > 0 && (
        <div
          role="alert"
          className="mb-5 rounded-control border-l-4 border-caution bg-caution-soft px-4 py-3"
        >
          <p className="font-bold">Part of this address could not be used</p>
          <ul className="list-disc pl-5">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p>This is the nearest step that is right. The other answers are kept.</p>
        </div>
      )}
      {isFirst && <RedFlagNotice symptom={symptom} />}
      {step.kind === "question" ? (
        <QuestionStep state={state} step={step} isUnanswered={isUnanswered} />
      ) : (
        <>
          <p className="mt-6 text-sm text-ink-soft">
            {step.outcome.kind === "cause" ? "Most probable cause" : "No cause is sure enough"}
          </p>
          <h1
            tabIndex={-1}
            className="mb-4 text-2xl leading-tight font-bold text-balance outline-none sm:text-3xl"
          >
            {stepTitle(state)}
          </h1>
          {step.outcome.kind === "cause" ? (
            <CauseOutcomeView state={state} outcome={step.outcome} />
          ) : (
            <EscalateOutcomeView state={state} outcome={step.outcome} />
          )}
        </>
      )}
      {step.kind === "question" && <CausesSoFar state={state} />}
      <OtherEnd state={state} />
      <AnswerTrail state={state} />
      <p className="no-print mt-4 flex flex-wrap gap-x-4 text-sm">
        {step.kind === "question" && (
          <Link href={probePath(state.path)} prefetch={false}>
            Run all open checks with one script
          </Link>
        )}
        <Link href={mapPath(state)} prefetch={false}>
          See it on the map
        </Link>
        <Link href={reportPath(state, "notes")} prefetch={false}>
          Write a report
        </Link>
        <Link href={`${wizardPath(symptom.id, [])}/all`} prefetch={false}>
          Everything on one page, to print
        </Link>
      </p>
      <KeptCase
        symptomId={symptom.id}
        symptomTitle={symptom.title}
        stepTitle={stepTitle(state)}
        path={state.path}
        isOutcome={step.kind === "outcome"}
      />
      {isFirst && <SymptomNotes symptom={symptom} />}
    </div>
  );
}

type QuestionProps = {
  readonly state: Replay;
  readonly step: Extract<Replay["step"], { kind: "question" }>;
  readonly isUnanswered: boolean;
};

function QuestionStep({ state, step, isUnanswered }: QuestionProps) {
  const { question, remaining } = step;
  const given = state.inactive.find((answer) => answer.question.id === question.id);
  const choices = question.options.map((option) => ({
    id: option.id,
    label: option.label,
    href: answerPath(state, option),
    isGiven: given?.option.id === option.id,
  }));
  const left = remaining.checks === 1 ? "about 1 check left" : `about ${remaining.checks} checks left`;
  return (
    <AnswerForm
      key={state.path}
      questionId={question.id}
      choices={choices}
      action={process.env.STATIC_EXPORT === "1" ? undefined : "/troubleshoot/continue"}
      state={state.path}
      isUnanswered={isUnanswered}
      heading={
        <>
          <span className="block text-sm text-ink-soft">
            {state.symptom.title} · {left}, {remaining.minutes} min
          </span>
          <h1
            tabIndex={-1}
            className="mt-1 mb-4 text-2xl leading-tight font-bold text-balance outline-none sm:text-3xl"
          >
            {question.text}
          </h1>
        </>
      }
      help={<QuestionHelp question={question} />}
    />
  );
}
