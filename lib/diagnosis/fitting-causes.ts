import { listedCauses, type ArticleDocument, type ListedCause } from "@/lib/articles/article";
import { holdsWord } from "./holds-word";

/** A cause of an article with the words by which it is told from the others. */
export type SignedCause = {
  readonly id: string;
  readonly title: string;
  readonly signs: readonly string[];
  /** How often it is met; only where the cause has a page of its own. */
  readonly likelihood?: ListedCause["likelihood"];
};

/** The causes with signs, by the address of their article. */
export type SignedCauses = Readonly<Record<string, readonly SignedCause[]>>;

/** A cause that a word of the paste points to, with its place in the article. */
export type FittingCause = SignedCause & {
  readonly fragment: string;
  /** Those of its words that stand in the paste, as the article writes them. */
  readonly found: readonly string[];
};

/** Shorter words stand in many texts by chance. */
const SHORTEST_SIGN = 4;

/** The causes of all articles that name signs. */
export function collectSignedCauses(documents: readonly ArticleDocument[]): SignedCauses {
  return Object.fromEntries(
    documents.flatMap(({ article, text }) => {
      const listed = listedCauses(article);
      const signed = text.causes
        .filter(({ signs }) => signs.length > 0)
        .map((cause): SignedCause => {
          const likelihood = listed.find((one) => one.cause === cause.id)?.likelihood;
          return likelihood === undefined ? cause : { ...cause, likelihood };
        });
      return signed.length > 0 ? [[article.url, signed]] : [];
    }),
  );
}

/**
 * The causes of which a sign stands in the pasted text as a word of its own: those with most such words first, else in the order
 * of the article. What the article is found by (`known`: its event ID, its codes) points to none of them.
 */
export function findFittingCauses(
  causes: readonly SignedCause[],
  pastedText: string,
  known: readonly string[],
): readonly FittingCause[] {
  const text = pastedText.toLowerCase();
  const isKnown = new Set(known.map((word) => word.toLowerCase()));
  const isFound = (sign: string): boolean =>
    sign.length >= SHORTEST_SIGN && !isKnown.has(sign.toLowerCase()) && holdsWord(text, sign.toLowerCase());
  return causes
    .map((cause) => ({ ...cause, fragment: `cause-${cause.id}`, found: cause.signs.filter(isFound) }))
    .filter(({ found }) => found.length > 0)
    .sort((one, other) => other.found.length - one.found.length);
}
