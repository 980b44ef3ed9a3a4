import { isBaseWord } from "../words/base-vocabulary";
import type { Asked } from "../query/asked";
import type { RankedArticle } from "../evidence/rank-articles";
import { TELLING_WEIGHT } from "../words/word-weight";

const MOST_SHOWN = 6;

/** The telling words of a query that its best answer does not have, as the reader typed them. */
export function leftAsideBy(best: RankedArticle | undefined, { words }: Asked): readonly string[] {
  if (!best) return [];
  const found = new Set(best.found);
  return words
    .filter((word) => !found.has(word) && word.weight >= TELLING_WEIGHT && !isBaseWord(word.text))
    .map(({ text }) => text)
    .slice(0, MOST_SHOWN);
}
