import { AnswerForm } from "@/components/wizard/answer-form";
import { QuestionHelp } from "@/components/wizard/question-help";
import { PlainProse } from "@/components/ui/plain-prose";
import { answerPath, type Replay } from "@/lib/wizard/replay";

type Props = {
  readonly state: Replay;
  readonly step: Extract<Replay["step"], { kind: "question" }>;
  readonly isUnanswered: boolean;
};

/** A question with its answers, and beside them (on a phone below, folded) how to find the right one. */
export function QuestionStep({ state, step, isUnanswered }: Props) {
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
    <>
      <p className="mt-2 text-sm text-ink-soft">
        {left}, {remaining.minutes} min
      </p>
      <h1
        id="question"
        tabIndex={-1}
        className="mt-0.5 text-xl leading-tight font-bold text-balance outline-none sm:text-2xl"
      >
        {question.text}
      </h1>
      <p className="mt-1 max-w-[80ch] text-ui text-ink-soft">
        <strong className="text-ink">Why we ask: </strong>
        <PlainProse text={question.why} />
      </p>
      <div className="mt-4 grid items-start gap-x-8 gap-y-4 min-[68.75rem]:grid-cols-[minmax(0,1fr)_27.5rem]">
        <div className="min-w-0 min-[68.75rem]:order-2">
          <AnswerForm
            key={state.path}
            questionId={question.id}
            choices={choices}
            action={process.env.STATIC_EXPORT === "1" ? undefined : "/troubleshoot/continue"}
            state={state.path}
            isUnanswered={isUnanswered}
          />
        </div>
        <div className="min-w-0">
          <QuestionHelp question={question} />
        </div>
      </div>
    </>
  );
}
