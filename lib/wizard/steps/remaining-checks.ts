import { isOutOfReach, type Reach } from "./directions";
import { CANNOT_CHECK, presumedAnswers } from "@/lib/wizard/flow/flow";
import type { Flow, GivenAnswer, Question, Symptom } from "@/lib/wizard/flow/flow";
import { nextQuestion } from "./next-question";
import { likelihoods, probabilities } from "./rank-causes";

/** What is still to come on average: checks and minutes, each answer weighed by how probable it is now. */
export type RemainingChecks = { readonly checks: number; readonly minutes: number };

/**
 * What decides how much is still to come: checks out of reach take no time, `open` is the question that is asked now where it is
 * not the one that the answers lead to, `left` is how many questions the search may still ask.
 */
export type Outlook = { readonly reach?: Reach; readonly open?: Question; readonly left?: number };

/** The same as `remainingChecks`, but exact. */
export function expectedChecks(
  flow: Flow,
  symptom: Symptom,
  trail: readonly GivenAnswer[],
  { reach = "both", open, left = Infinity }: Outlook = {},
): RemainingChecks {
  const question = open ?? (left > 0 ? nextQuestion(flow, symptom, trail) : undefined);
  if (!question) return { checks: 0, minutes: 0 };
  const cannotCheck = question.options.find(({ id }) => id === CANNOT_CHECK);
  if (!open && cannotCheck && isOutOfReach(question, reach))
    return expectedChecks(flow, symptom, [...trail, { question, option: cannotCheck }], { reach, left });
  const now = probabilities(flow, [...presumedAnswers(flow, symptom), ...trail]);
  const answers = question.options.filter(({ id }) => id !== CANNOT_CHECK);
  const shares = likelihoods(flow, answers, now);
  let checks = 1;
  let minutes = question.minutes;
  answers.forEach((option, index) => {
    const share = shares[index] ?? 0;
    const after = expectedChecks(flow, symptom, [...trail, { question, option }], { reach, left: left - 1 });
    checks += share * after.checks;
    minutes += share * after.minutes;
  });
  return { checks, minutes };
}

/** "About 2 checks left, 4 minutes": both rounded, at least 1 each while a question is open. */
export function remainingChecks(
  flow: Flow,
  symptom: Symptom,
  trail: readonly GivenAnswer[],
  outlook: Outlook = {},
): RemainingChecks {
  const { checks, minutes } = expectedChecks(flow, symptom, trail, outlook);
  const rounded = (value: number) => (value === 0 ? 0 : Math.max(1, Math.round(value)));
  return { checks: rounded(checks), minutes: rounded(minutes) };
}
