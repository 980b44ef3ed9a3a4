import type { SearchEntry } from "../entry";
import { isFunctionWord } from "../words/base-vocabulary";
import { wordConcept } from "../words/concept";
import { readTokens } from "../words/read-tokens";
import { createPhraseMatcher, type Phrase, type PhraseMatch } from "./phrase-match";

/** How well the phrases of a language match a query as it was typed. */
export type ForeignPhraseMatcher = (query: string) => ReadonlyMap<number, PhraseMatch>;

/** Inflected forms mostly share so many letters ("truncation stemming"). */
const STEM = 6;
const SCRIPT_WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The terms of a text in any language: beginnings of words; pairs of characters where a script sets no spaces. */
function foreignTerms(text: string): readonly string[] {
  return readTokens(text).flatMap(({ term }) => {
    if (isFunctionWord(term)) return [];
    if (!SCRIPT_WITHOUT_SPACES.test(term)) return term.length > 1 ? [term.slice(0, STEM)] : [];
    const characters = [...term];
    return characters.slice(0, -1).map((character, place) => `${character}${characters[place + 1]}`);
  });
}

/** Prepares the phrases of one language. */
export function createForeignPhraseMatcher(
  entries: readonly SearchEntry[],
  phrases: Readonly<Record<string, readonly string[]>>,
): ForeignPhraseMatcher {
  const match = createPhraseMatcher(
    entries.flatMap(({ url }, article) =>
      (phrases[url] ?? []).map((phrase): Phrase => ({ article, text: foreignTerms(phrase).join(" ") })),
    ),
  );
  return (query) =>
    match([...new Set(foreignTerms(query))].map((term) => wordConcept(term, 1, new Map([[term, 1]]))));
}
