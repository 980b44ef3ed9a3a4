import type { ArticleDocument } from "@/lib/articles/article";
import { holdsWord } from "./holds-word";

/** A cause of an article with the words by which it is told from the others. */
export type SignedCause = { readonly id: string; readonly title: string; readonly signs: readonly string[] };

/** The causes with signs, by the address of their article. */
export type SignedCauses = Readonly<Record<string, readonly SignedCause[]>>;

/** A cause that a word of the paste points to, with its place in the article. */
export type FittingCause = {
  readonly fragment: string;
  readonly title: string;
  /** The word as the article writes it. */
  readonly sign: string;
};

/** Shorter words stand in many texts by chance. */
const SHORTEST_SIGN = 4;

/** The causes of all articles that name signs. */
export function collectSignedCauses(documents: readonly ArticleDocument[]): SignedCauses {
  return Object.fromEntries(
    documents.flatMap(({ article, text }) => {
      const signed = text.causes.filter(({ signs }) => signs.length > 0);
      return signed.length > 0 ? [[article.url, signed]] : [];
    }),
  );
}

/**
 * The causes whose sign stands in the pasted text as a word of its own, in the order of the article. What the article
 * is found by (`known`: its event ID, its codes) points to none of them.
 */
export function findFittingCauses(
  causes: readonly SignedCause[],
  pastedText: string,
  known: readonly string[],
): readonly FittingCause[] {
  const text = pastedText.toLowerCase();
  const isKnown = new Set(known.map((word) => word.toLowerCase()));
  return causes.flatMap(({ id, title, signs }) => {
    const sign = signs.find(
      (one) =>
        one.length >= SHORTEST_SIGN && !isKnown.has(one.toLowerCase()) && holdsWord(text, one.toLowerCase()),
    );
    return sign === undefined ? [] : [{ fragment: `cause-${id}`, title, sign }];
  });
}
