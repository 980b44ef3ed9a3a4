import type { PhraseMatch } from "./phrase-match";

/** The better match of each page. */
export function bestOfBoth(
  some: ReadonlyMap<number, PhraseMatch>,
  others: ReadonlyMap<number, PhraseMatch> | undefined,
): ReadonlyMap<number, PhraseMatch> {
  if (!others) return some;
  const best = new Map(some);
  for (const [article, match] of others) {
    if (match.both > (best.get(article)?.both ?? 0)) best.set(article, match);
  }
  return best;
}
