import type { Directions } from "./directions";
import { presumedAnswers } from "@/lib/wizard/flow/flow";
import type { Flow, GivenAnswer, Symptom } from "@/lib/wizard/flow/flow";
import { isFixResult } from "./tried-causes";

/** A search asks no more than this, counting what was asked at the front door and in searches that led to it. */
export const MOST_QUESTIONS = 9;

/**
 * How many questions the search may still ask.
 * @param given the answers in the address
 * @param trail those that count at the present step
 */
export function questionsLeft(
  { flow, symptom }: { readonly flow: Flow; readonly symptom: Symptom },
  { front, carried }: Pick<Directions, "front" | "carried">,
  given: readonly GivenAnswer[],
  trail: readonly GivenAnswer[],
): number {
  const earlier = carried
    .flatMap(({ answers }) => answers)
    .filter(({ questionId }) => !isFixResult(questionId));
  // After a hand-over, answers that wait here were given in a search before; otherwise they are what a change left over.
  const here = carried.length > 0 ? given : given.filter((answer) => trail.includes(answer));
  // Back in a flow, what the symptom says was asked there.
  const isBack = carried.some(({ symptomId }) => flow.symptoms.some(({ id }) => id === symptomId));
  const presumed = isBack ? presumedAnswers(flow, symptom) : [];
  return MOST_QUESTIONS - Object.keys(front).length - earlier.length - here.length - presumed.length;
}
