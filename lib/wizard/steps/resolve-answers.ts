import { findOption, findQuestion, presumedAnswers } from "@/lib/wizard/flow/flow";
import type { Answer, Flow, GivenAnswer, Symptom } from "@/lib/wizard/flow/flow";

export type AnswerProblem = {
  readonly kind: "unreadable" | "unknown" | "old" | "repeated" | "contradictory";
  /** The key as it came, shortened. */
  readonly key: string;
  /** What to tell the reader. */
  readonly message: string;
};

const MAX_SHOWN = 60;

/** A key as it can be shown: nothing but plain characters, and not too many. */
export function shownKey(key: string): string {
  const clean = key.replace(/[^\x21-\x7e]/g, "?");
  return clean.length > MAX_SHOWN ? `${clean.slice(0, MAX_SHOWN)}…` : clean;
}

/** The problem of an address part that is no answer at all. */
export function unreadablePart(part: string): AnswerProblem {
  const key = shownKey(part);
  return {
    kind: "unreadable",
    key,
    message: `“${key}” in the address is not an answer, so it was left out.`,
  };
}

/**
 * Looks up the keys of the answers. Every answer ends up either in `given` (at most one a question, the first counts) or
 * in `problems`; `renamed` says that one came under an older key.
 */
export function resolveAnswers(
  flow: Flow,
  symptom: Symptom,
  answers: readonly Answer[],
): {
  readonly given: readonly GivenAnswer[];
  readonly problems: readonly AnswerProblem[];
  readonly renamed: boolean;
} {
  const presumed = presumedAnswers(flow, symptom);
  const given: GivenAnswer[] = [];
  const problems: AnswerProblem[] = [];
  let renamed = false;
  for (const { questionId, optionId } of answers) {
    const key = shownKey(`${questionId}.${optionId}`);
    const report = (kind: AnswerProblem["kind"], message: string) => problems.push({ kind, key, message });
    const question = findQuestion(flow, questionId);
    if (!question) {
      if (flow.retired.includes(questionId))
        report("old", `“${key}” belongs to an older version of these questions and no longer counts.`);
      else report("unknown", `“${key}” is not one of the questions here, so it was left out.`);
      continue;
    }
    const option = findOption(question, optionId);
    if (!option) {
      report("unknown", `“${key}” is not an answer to “${question.text}”. Please answer it again.`);
      continue;
    }
    const fromSymptom = presumed.find((answer) => answer.question === question);
    const earlier = fromSymptom ?? given.find((answer) => answer.question === question);
    if (!earlier) {
      given.push({ question, option });
      renamed ||= question.id !== questionId || option.id !== optionId;
    } else if (earlier.option === option) {
      report("repeated", `“${question.text}” is answered twice in the address; it counts once.`);
    } else if (fromSymptom) {
      report(
        "contradictory",
        `“${symptom.title}” already means “${earlier.option.label}”, so “${option.label}” does not count.`,
      );
    } else {
      report(
        "contradictory",
        `“${question.text}” has two answers; the first, “${earlier.option.label}”, counts. Change it if it is wrong.`,
      );
    }
  }
  return { given, problems, renamed };
}
