import type { Answer } from "@/lib/wizard/flow/flow";

/** Longer keys and longer paths were not made by us; they are cut off before anything looks at them. */
const MAX_SEGMENT_LENGTH = 100;
const MAX_SEGMENTS = 40;

const SEGMENT = /^([a-z0-9][a-z0-9-]*)\.([a-z0-9][a-z0-9-]*)$/;

/** The answers as path segments: `reply.dns`, in the order given. */
export function encodeAnswers(answers: readonly Answer[]): readonly string[] {
  return answers.map(({ questionId, optionId }) => `${questionId}.${optionId}`);
}

/** What the segments of an address say; `unreadable` holds those that are no answer at all. Never throws. */
export function decodeAnswers(segments: readonly string[]): {
  readonly answers: readonly Answer[];
  readonly unreadable: readonly string[];
} {
  const read = segments.slice(0, MAX_SEGMENTS).map((segment) => {
    const [, questionId, optionId] =
      segment.length <= MAX_SEGMENT_LENGTH ? (SEGMENT.exec(segment) ?? []) : [];
    return questionId !== undefined && optionId !== undefined ? { questionId, optionId } : segment;
  });
  return {
    answers: read.filter((each) => typeof each !== "string"),
    unreadable: [...read.filter((each) => typeof each === "string"), ...segments.slice(MAX_SEGMENTS)],
  };
}

/** The address of a step: `/troubleshoot/queue-451-4-4-0/reply.dns`. */
export function wizardPath(symptomId: string, answers: readonly Answer[]): string {
  return ["/troubleshoot", symptomId, ...encodeAnswers(answers)].join("/");
}
