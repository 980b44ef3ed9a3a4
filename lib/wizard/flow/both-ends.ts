import type { Answer, Next } from "./flow";
import type { FlowInput } from "./flow-schema";

type QuestionInput = FlowInput["questions"][number];

const ENDS = [
  { end: "sender", place: " (on the sending server)" },
  { end: "receiver", place: " (on the receiving server)" },
] as const;

function withPlace(text: string, place: string): string {
  return text.endsWith("?") ? `${text.slice(0, -1)}${place}?` : `${text}${place}`;
}

/** One question for each end; older links and references to the key without an end mean the receiving one. */
function atEachEnd(question: QuestionInput): readonly QuestionInput[] {
  const { ends, ...kept } = question;
  if (ends === undefined) return [kept];
  return ENDS.map(({ end, place }) => ({
    ...kept,
    id: `${question.id}-${end}`,
    renamedFrom: end === "receiver" ? [question.id, ...question.renamedFrom] : [],
    text: withPlace(question.text, place),
    where: end,
  }));
}

/**
 * Makes two questions of each that is asked at both ends: `clocks` becomes `clocks-sender` and `clocks-receiver`. Where the
 * flow refers to `clocks`, the receiving server is meant: that is where a refusal is logged.
 */
export function splitEnds(flow: FlowInput): FlowInput {
  const split = new Set(flow.questions.flatMap(({ id, ends }) => (ends === undefined ? [] : [id])));
  const keyOf = (questionId: string) => (split.has(questionId) ? `${questionId}-receiver` : questionId);
  const nextOf = (next: Next): Next =>
    next.kind === "question" ? { kind: "question", questionId: keyOf(next.questionId) } : next;
  const answersOf = (answers: readonly Answer[]) =>
    answers.map(({ questionId, optionId }) => ({ questionId: keyOf(questionId), optionId }));
  return {
    ...flow,
    symptoms: flow.symptoms.map((symptom) => ({
      ...symptom,
      first: nextOf(symptom.first),
      presumed: answersOf(symptom.presumed),
      articles: symptom.articles.map(({ url, answers }) => ({ url, answers: answersOf(answers) })),
      matchers: symptom.matchers.map((matcher) => ({ ...matcher, answers: answersOf(matcher.answers) })),
    })),
    questions: flow.questions.flatMap(atEachEnd).map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, next: nextOf(option.next) })),
      cannotCheck: nextOf(question.cannotCheck),
    })),
  };
}
