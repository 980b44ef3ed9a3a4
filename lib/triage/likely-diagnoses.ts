import type { Diagnosis } from "@/lib/diagnosis/diagnose";

/** Below this a diagnosis shares little more than a code with the text. */
const LIKELY = 0.5;
/** From here the text says so itself, and what it says needs no second explanation. */
const STRONG = 0.8;

type Weighed = Pick<Diagnosis, "confidence" | "evidence">;

function isExplainedBy(best: Weighed, { evidence }: Weighed): boolean {
  return evidence.every(({ text, line }) =>
    best.evidence.some((known) => known.line === line && known.text === text),
  );
}

/**
 * Ranked diagnoses, the best first, as those that fit and those that are less likely. A code that a strong best one explains
 * speaks for no other article: of seven articles about 550 5.7.1 only the one whose wording stands in the text fits.
 */
export function splitByLikelihood<Ranked extends Weighed>(
  diagnoses: readonly Ranked[],
): { fitting: readonly Ranked[]; lessLikely: readonly Ranked[] } {
  const [best] = diagnoses;
  const fits = (diagnosis: Ranked): boolean =>
    best === undefined ||
    diagnosis === best ||
    (diagnosis.confidence >= LIKELY && !(best.confidence >= STRONG && isExplainedBy(best, diagnosis)));
  return {
    fitting: diagnoses.filter(fits),
    lessLikely: diagnoses.filter((diagnosis) => !fits(diagnosis)),
  };
}

/** Nearer than this nothing but chance parts two diagnoses. */
const TIE = 0.02;

/** Those of the fitting diagnoses between which only the reader can choose: the best, and all that are as sure as it. One: no tie. */
export function tiedWithBest<Ranked extends Weighed>(fitting: readonly Ranked[]): readonly Ranked[] {
  const best = fitting[0]?.confidence ?? 0;
  return fitting.filter(({ confidence }) => best - confidence <= TIE);
}
