import { expectedShare } from "./base-vocabulary";

/** The prior speaks with the voice of this many pages. */
const PRIOR_PAGES = 100;

/** Below this a matched word is no evidence by itself. */
export const TELLING_WEIGHT = 1.5;

/** How much a word tells: the inverse share of articles with it, smoothed by how common the word is anywhere. */
export function wordWeight(word: string, articlesWithWord: number, articles: number): number {
  return Math.log(
    (articles + PRIOR_PAGES) / (Math.min(articlesWithWord, articles) + PRIOR_PAGES * expectedShare(word)),
  );
}

/** An event ID or code tells more than any word. */
export function identifierWeight(articles: number): number {
  return 1.5 * Math.log((articles + PRIOR_PAGES) / 0.5);
}
