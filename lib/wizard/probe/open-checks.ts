import { isOutOfReach } from "@/lib/wizard/steps/directions";
import { enumerateSymptom } from "@/lib/wizard/steps/enumerate-paths";
import type { Question } from "@/lib/wizard/flow/flow";
import { canSeparate } from "@/lib/wizard/steps/next-question";
import type { Replay } from "@/lib/wizard/steps/replay";

/**
 * The checks that may still be asked: they lie on a way that fits the answers so far, their server is in reach, and an answer
 * would move a cause that is still possible. In the flow's order.
 */
export function openChecks(state: Replay): readonly Question[] {
  const { flow, symptom, presumed, trail, directions } = state;
  const counted = [...presumed, ...trail];
  const answerOf = (question: Question) => counted.find((answer) => answer.question === question);
  const fits = enumerateSymptom(flow, symptom).filter((step) =>
    step.trail.every(({ question, option }) => {
      const answer = answerOf(question);
      return answer === undefined || answer.option === option;
    }),
  );
  const ahead = new Set<Question>(
    fits.flatMap(({ reached }) => (reached.kind === "question" ? [reached.question] : [])),
  );
  if (state.step.kind === "question") ahead.add(state.step.question);
  return flow.questions.filter(
    (question) =>
      ahead.has(question) &&
      answerOf(question) === undefined &&
      !isOutOfReach(question, directions.reach) &&
      canSeparate(flow, question, counted),
  );
}
