import { StepFocus } from "@/components/wizard/step-focus";
import { AnswerForm } from "@/components/wizard/answer-form";
import { AnswerTrail } from "@/components/wizard/answer-trail";
import { CauseOutcomeView, EscalateOutcomeView } from "@/components/wizard/outcome-view";
import { QuestionHelp } from "@/components/wizard/question-help";
import { SymptomNotes } from "@/components/wizard/symptom-notes";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { VersionSwitch } from "@/components/article/version-switch";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { answerPath, type Replay } from "@/lib/wizard/replay";
import { wizardPath } from "@/lib/wizard/answers-path";

type Props = { readonly state: Replay; readonly problems: readonly string[] };

/** What a step is called: in its heading, and in the browser's title. */
export function stepTitle({ step }: Replay): string {
  if (step.kind === "question") return step.question.text;
  return step.outcome.kind === "cause" ? step.outcome.leader.cause.title : "Collect and escalate";
}

/** One step of the wizard, whole: problems with the address, question or outcome, and the answers so far. */
export function StepView({ state, problems }: Props) {
  const { symptom, step } = state;
  const isFirst = state.trail.length === 0;
  return (
    <div className="max-w-4xl">
      <StepFocus path={state.path} />
      <Breadcrumbs
        trail={[
          { href: "/troubleshoot", label: "Troubleshoot" },
          { href: wizardPath(symptom.id, []), label: symptom.title },
        ]}
      />
      <div className="my-3">
        <VersionSwitch appliesTo={EXCHANGE_VERSIONS} />
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
      {step.kind === "question" ? (
        <QuestionStep state={state} step={step} />
      ) : (
        <>
          <p className="text-sm text-ink-soft">
            {step.outcome.kind === "cause" ? "Most probable cause" : "No cause is sure enough"}
          </p>
          <h1
            tabIndex={-1}
            className="mb-4 text-2xl leading-tight font-bold text-balance outline-none sm:text-3xl"
          >
            {stepTitle(state)}
          </h1>
          {step.outcome.kind === "cause" ? (
            <CauseOutcomeView outcome={step.outcome} />
          ) : (
            <EscalateOutcomeView outcome={step.outcome} />
          )}
        </>
      )}
      <AnswerTrail state={state} />
      {isFirst && <SymptomNotes symptom={symptom} />}
    </div>
  );
}

function QuestionStep({
  state,
  step,
}: {
  state: Replay;
  step: Extract<Replay["step"], { kind: "question" }>;
}) {
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
