import type { SearchText } from "../entry";
import type { FullText } from "../index/full-text-index";
import { ASKED_BIT } from "../index/full-text-index";
import { indexTerms } from "../words/read-tokens";

/** The full text as it is without one phrase: its words stand among the phrases of a page only where another one has them. */
export function withoutPhrase(fullText: FullText, texts: readonly SearchText[], phrase: string): FullText {
  const others = new Map(
    texts.flatMap(({ askedAs }, article) =>
      askedAs.includes(phrase)
        ? [[article, new Set(askedAs.filter((one) => one !== phrase).flatMap(indexTerms))] as const]
        : [],
    ),
  );
  function fieldsWith(term: string, article: number): number {
    const fields = fullText.fieldsWith(term, article);
    return others.get(article)?.has(term) === false ? fields & ~ASKED_BIT : fields;
  }
  return {
    ...fullText,
    fieldsWith,
    find: (weights) =>
      fullText
        .find(weights)
        .filter(
          ({ article }) =>
            !others.has(article) || [...weights.keys()].some((term) => fieldsWith(term, article) > 0),
        ),
  };
}
