import Link from "next/link";
import { KeptAge } from "@/components/wizard/case/kept-case";
import { PlainProse } from "@/components/ui/plain-prose";
import { describeFrontChoices, frontPath } from "@/lib/wizard/entries/front-questions";
import { askPath, changePath, type Replay } from "@/lib/wizard/steps/replay";
import type { GivenAnswer } from "@/lib/wizard/flow/flow";

/** The answers so far: which count, which are kept but do not count now, and where to change each. */
export function AnswerTrail({ state }: { state: Replay }) {
  const { presumed, trail, inactive, outOfReach } = state;
  const { front } = state.directions;
  const said = describeFrontChoices(front);
  if (said.length + presumed.length + trail.length + inactive.length === 0) return null;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="mb-2 text-ui font-semibold">
        Your answers
      </h2>
      {said.length > 0 && (
        <p className="mb-1.5 text-sm">
          {said.map(({ answer }) => answer).join(" · ")}{" "}
          <Link href={frontPath(front)} prefetch={false} className="no-print">
            Change<span className="sr-only"> what you said at first</span>
          </Link>
        </p>
      )}
      <dl className="space-y-1.5 text-sm">
        {presumed.map((answer) => (
          <AnswerRow key={answer.question.id} answer={answer} note="given by the symptom" />
        ))}
        {trail.map((answer) =>
          outOfReach.includes(answer) ? (
            <AnswerRow
              key={answer.question.id}
              answer={answer}
              note="needs somebody at the other end"
              changeHref={askPath(state, answer.question)}
            />
          ) : (
            <AnswerRow
              key={answer.question.id}
              answer={answer}
              changeHref={changePath(state, answer.question)}
            />
          ),
        )}
        {inactive.map((answer) => (
          <AnswerRow
            key={answer.question.id}
            answer={answer}
            note="kept, but does not count on this way"
            isInactive
          />
        ))}
      </dl>
      {trail.length > 0 && (
        <p className="no-print mt-4 text-sm">
          <Link href={`/troubleshoot/${state.symptom.id}`}>Start this symptom again</Link>
        </p>
      )}
    </section>
  );
}

type RowProps = {
  readonly answer: GivenAnswer;
  readonly changeHref?: string;
  readonly note?: string;
  readonly isInactive?: boolean;
};

function AnswerRow({ answer: { question, option }, changeHref, note, isInactive = false }: RowProps) {
  return (
    <div
      className={`flex flex-wrap items-baseline gap-x-4 rounded-control border border-line px-3 py-1.5 has-data-stale:border-dashed has-data-stale:bg-sunken has-data-stale:text-ink-soft ${isInactive ? "border-dashed text-ink-soft" : "bg-surface"}`}
    >
      <dt className="w-full text-sm text-ink-soft">{question.text}</dt>
      <dd className="min-w-0 grow basis-60 font-semibold">
        <PlainProse text={option.label} />{" "}
        {note && <span className="font-normal text-ink-soft">({note})</span>}
      </dd>
      {changeHref && (
        <dd className="no-print text-sm">
          <Link href={changeHref}>
            Change<span className="sr-only">: {question.text}</span>
          </Link>
        </dd>
      )}
      {changeHref && <KeptAge questionId={question.id} changeHref={changeHref} />}
    </div>
  );
}
