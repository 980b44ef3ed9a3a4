import type { Answer } from "@/lib/wizard/flow/flow";

/** A symptom whose search led here, and the answers given there; they are kept, but count only there. */
export type CarriedSymptom = { readonly symptomId: string; readonly answers: readonly Answer[] };

/** The first part of a segment that names such a symptom: `from.mail-does-not-arrive`. */
export const CARRIED_KEY = "from";

/** Longer chains were not made by us. */
const MOST_CARRIED = 6;

/**
 * Parts the answers of an address into those of its own flow and those that came with earlier symptoms: after `from.x`, what the
 * own flow does not know (`isOwn` false) belongs to x.
 */
export function readCarried(
  given: readonly Answer[],
  isOwn: (answer: Answer) => boolean,
): { readonly carried: readonly CarriedSymptom[]; readonly own: readonly Answer[] } {
  const carried: { symptomId: string; answers: Answer[] }[] = [];
  const own: Answer[] = [];
  for (const answer of given) {
    const current = carried.at(-1);
    if (answer.questionId === CARRIED_KEY) {
      if (carried.length < MOST_CARRIED) carried.push({ symptomId: answer.optionId, answers: [] });
    } else if (current && !isOwn(answer)) current.answers.push(answer);
    else own.push(answer);
  }
  return { carried, own };
}

/** The earlier symptoms as they stand in an address, before everything else. */
export function encodeCarried(carried: readonly CarriedSymptom[]): readonly Answer[] {
  return carried.flatMap(({ symptomId, answers }) => [
    { questionId: CARRIED_KEY, optionId: symptomId },
    ...answers,
  ]);
}
