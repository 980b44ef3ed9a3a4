import type { RankedArticle } from "../evidence/rank-articles";

/** From so many pages on a shared code is no answer by itself. */
const LEAST_PAGES = 3;
/** Sums as near as this are a tie. */
const TIE = 1;

/** The code by which alone the first pages were found, when at least three of them tie; undefined otherwise. */
export function sharedCodeOf(ranked: readonly RankedArticle[]): string | undefined {
  const [best] = ranked;
  const code = best?.identifiedBy?.text;
  if (best === undefined || code === undefined || !/^\d(?:\d\d)?(?:[ .]|$)/.test(code)) return undefined;
  const tied = ranked.filter(({ sum, identifiedBy }) => identifiedBy?.text === code && best.sum - sum <= TIE);
  return tied.length >= LEAST_PAGES ? code : undefined;
}
