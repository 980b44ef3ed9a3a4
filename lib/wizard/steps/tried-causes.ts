import type { Cause, GivenAnswer, Option, Question } from "@/lib/wizard/flow/flow";

/** What came of a fix: it did not help, it helped in part, or the fault is gone. */
export type FixResult = "tried" | "better" | "solved";

export const FIX_RESULTS: readonly FixResult[] = ["tried", "better", "solved"];

/** Whether the first part of a segment says what came of a fix. */
export function isFixResult(key: string): key is FixResult {
  return FIX_RESULTS.some((result) => result === key);
}

/** A cause whose fix was made, and what came of it. */
export type TriedCause = { readonly cause: Cause; readonly result: FixResult };

/** After so many fixes that did not end it, whoever takes over next has more to go by than another guess. */
export const ENOUGH_TRIED = 3;

/** The key of the answer that a fix gives about its cause; no question of a flow may have it. */
const TRIED_QUESTION = "tried";

const LABELS: Readonly<Record<FixResult, string>> = {
  tried: "It did not help",
  better: "It helped in part",
  solved: "It is solved",
};

function questionOf(cause: Cause, option: Option): Question {
  return {
    id: TRIED_QUESTION,
    renamedFrom: [],
    text: `Did the fix of “${cause.title}” help?`,
    why: "A fix that was made and did not help speaks against its cause.",
    where: "sender",
    minutes: 1,
    rights: "",
    onlyWhenLedTo: true,
    checks: [],
    options: [option],
  };
}

const answers = new WeakMap<Cause, Map<FixResult, GivenAnswer>>();

/** What came of a fix, as an answer that counts in the ranking; the same object each time. */
export function answerOfFix({ cause, result }: TriedCause): GivenAnswer {
  const known = answers.get(cause) ?? new Map<FixResult, GivenAnswer>();
  answers.set(cause, known);
  const kept = known.get(result);
  if (kept) return kept;
  const option: Option = {
    id: `${cause.id}-${result}`,
    renamedFrom: [],
    label: LABELS[result],
    next: { kind: "evidence" },
    evidence: result === "solved" ? [] : [{ causeId: cause.id, weight: -3 }],
  };
  const answer = { question: questionOf(cause, option), option };
  known.set(result, answer);
  return answer;
}

/** Whether the answer is what came of a fix and none that the reader gave to a question. */
export function isAnswerOfFix({ question }: GivenAnswer): boolean {
  return question.id === TRIED_QUESTION;
}
