import { CANNOT_CHECK, presumedAnswers } from "./flow";
import type { Flow, GivenAnswer, Symptom } from "./flow";
import { nextQuestion } from "./next-question";
import { likelihoods, probabilities } from "./rank-causes";

/** What is still to come on average: checks and minutes, each answer weighed by how probable it is now. */
export type RemainingChecks = { readonly checks: number; readonly minutes: number };

function expected(flow: Flow, symptom: Symptom, trail: readonly GivenAnswer[]): RemainingChecks {
  const question = nextQuestion(flow, symptom, trail);
  if (!question) return { checks: 0, minutes: 0 };
  const now = probabilities(flow, [...presumedAnswers(flow, symptom), ...trail]);
  const answers = question.options.filter(({ id }) => id !== CANNOT_CHECK);
  const shares = likelihoods(flow, answers, now);
  let checks = 1;
  let minutes = question.minutes;
  answers.forEach((option, index) => {
    const share = shares[index] ?? 0;
    const after = expected(flow, symptom, [...trail, { question, option }]);
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
): RemainingChecks {
  const { checks, minutes } = expected(flow, symptom, trail);
  const rounded = (value: number) => (value === 0 ? 0 : Math.max(1, Math.round(value)));
  return { checks: rounded(checks), minutes: rounded(minutes) };
}
