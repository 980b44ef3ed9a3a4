import { CANNOT_CHECK, findQuestion, presumedAnswers } from "@/lib/wizard/flow/flow";
import type { Flow, GivenAnswer, Question, Symptom } from "@/lib/wizard/flow/flow";
import { keepBySymptom } from "./kept-by-symptom";
import { probabilities, weightOf } from "./rank-causes";
import { isAnswerOfFix } from "./tried-causes";

/** From here on a cause is clear enough to stop asking, when no open check could change it. */
const CLEAR = 0.8;

/** A cause below this is never named as the outcome. */
export const NAMED_FROM = 0.5;

/** A question is worth the reader's time when the causes that it can prove hold at least this much together. */
const WORTH_ASKING = 0.12;

/** An answer from this weight on counts as proof of a cause. */
const PROOF = 2;

/** How much probability the causes hold together that one of the question's answers would prove. */
function provableShare(flow: Flow, question: Question, now: readonly number[]): number {
  const provable = new Set(
    question.options.flatMap(({ evidence }) =>
      evidence.flatMap(({ causeId, weight }) => (weight >= PROOF ? [causeId] : [])),
    ),
  );
  return flow.causes.reduce(
    (sum, cause, index) => (provable.has(cause.id) ? sum + (now[index] ?? 0) : sum),
    0,
  );
}

function leaderOf(now: readonly number[]): number {
  return now.reduce((best, probability, index) => (probability > (now[best] ?? 0) ? index : best), 0);
}

function couldChangeOutcome(
  flow: Flow,
  answers: readonly GivenAnswer[],
  question: Question,
  leader: number,
): boolean {
  return question.options.some((option) => {
    const then = probabilities(flow, [...answers, { question, option }]);
    return leaderOf(then) !== leader || (then[leader] ?? 0) < NAMED_FROM;
  });
}

/**
 * The check that tests the most probable causes for the least time (probability ÷ minutes); undefined when one cause is
 * clear and no open check could change it, or when nothing left is worth asking.
 */
function chooseByEvidence(flow: Flow, answers: readonly GivenAnswer[]): Question | undefined {
  const now = probabilities(flow, answers);
  // Once a fix did not help, the authored ways have ended: every check that is left may be the one that tells more.
  const isAfterFix = answers.some(isAnswerOfFix);
  const open = flow.questions
    .filter(
      (question) =>
        (isAfterFix || !question.onlyWhenLedTo) && !answers.some((answer) => answer.question === question),
    )
    .map((question) => ({ question, share: provableShare(flow, question, now) }))
    .filter(({ share }) => share >= WORTH_ASKING);
  const leader = leaderOf(now);
  const isClear =
    (now[leader] ?? 0) >= CLEAR &&
    !open.some(({ question }) => couldChangeOutcome(flow, answers, question, leader));
  if (isClear) return undefined;
  const value = (candidate: (typeof open)[number]) => candidate.share / candidate.question.minutes;
  return open.reduce<(typeof open)[number] | undefined>(
    (best, candidate) => (best === undefined || value(candidate) > value(best) ? candidate : best),
    undefined,
  )?.question;
}

const keepNext = keepBySymptom<Question | undefined>();

/** The question after the answers in `trail`, or undefined when the symptom has reached its outcome. */
export function nextQuestion(
  flow: Flow,
  symptom: Symptom,
  trail: readonly GivenAnswer[],
): Question | undefined {
  const key = trail.map(({ question, option }) => `${question.id}.${option.id}`).join("/");
  return keepNext(flow, symptom, key, () => findNext(flow, symptom, trail));
}

function findNext(flow: Flow, symptom: Symptom, trail: readonly GivenAnswer[]): Question | undefined {
  const next = trail.at(-1)?.option.next ?? symptom.first;
  if (next.kind === "end" || next.kind === "symptom") return undefined;
  const answers = [...presumedAnswers(flow, symptom), ...trail];
  const authored = next.kind === "question" ? findQuestion(flow, next.questionId) : undefined;
  if (authored && !answers.some(({ question }) => question === authored)) return authored;
  return chooseByEvidence(flow, answers);
}

/** Whether the question's answers would move a cause that is still possible. */
export function canSeparate(flow: Flow, question: Question, answers: readonly GivenAnswer[]): boolean {
  const now = probabilities(flow, answers);
  return flow.causes.some(
    (cause, index) =>
      (now[index] ?? 0) >= 0.02 &&
      question.options.some((option) => option.id !== CANNOT_CHECK && weightOf(option, cause.id) !== 0),
  );
}
