import Link from "next/link";
import { AnswerRows, type AnswerRow } from "@/components/wizard/step/answer-rows";
import { describeFrontChoices, frontPath } from "@/lib/wizard/entries/front-questions";
import type { GivenAnswer } from "@/lib/wizard/flow/flow";
import { askPath, changePath, type Replay } from "@/lib/wizard/steps/replay";

/** The answers so far: which count, which are kept but do not count now, and where to change each. */
export function AnswerTrail({ state }: { state: Replay }) {
  const { presumed, trail, inactive, outOfReach } = state;
  const { front } = state.directions;
  const said = describeFrontChoices(front);
  const rowOf = ({ question, option }: GivenAnswer): AnswerRow => ({
    id: question.id,
    question: question.text,
    answer: option.label,
  });
  const rows: readonly AnswerRow[] = [
    ...presumed.map((answer) => ({ ...rowOf(answer), note: "given by the symptom" })),
    ...trail.map((answer) =>
      outOfReach.includes(answer)
        ? {
            ...rowOf(answer),
            note: "needs somebody at the other end",
            href: askPath(state, answer.question),
          }
        : { ...rowOf(answer), href: changePath(state, answer.question) },
    ),
    ...inactive.map((answer) => ({
      ...rowOf(answer),
      note: "kept, but does not count on this way",
      isInactive: true,
    })),
  ];
  if (said.length + rows.length === 0) return null;
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
      <AnswerRows rows={rows} />
      {trail.length > 0 && (
        <p className="no-print mt-4 text-sm">
          <Link href={`/troubleshoot/${state.symptom.id}`}>Start this symptom again</Link>
        </p>
      )}
    </section>
  );
}
