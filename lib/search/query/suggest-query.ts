import type { Concept } from "../words/concept";
import type { NamedIdentifier } from "./read-codes";
import type { ReadQuery } from "./read-query";
import type { Token } from "../words/read-tokens";
import type { Correction } from "../words/resolve-words";
import type { Vocabulary } from "../words/vocabulary";

/** The corrections by whose words the first page was found: any other spelling leads no further. */
export function correctionsThatLead(
  corrections: readonly Correction[],
  first: { readonly found: readonly Concept[] } | undefined,
): readonly Correction[] {
  const found = new Set(first?.found.flatMap(({ text }) => [text, text.toLowerCase()]));
  return corrections.filter(
    ({ token, replacement }) =>
      found.has(token.term) || found.has(replacement) || found.has(replacement.toLowerCase()),
  );
}

/** The query with its corrections put in; undefined when there are none. */
export function suggestQuery(query: string, corrections: readonly Correction[]): string | undefined {
  if (corrections.length === 0) return undefined;
  const inOrder = [...corrections].sort((a, b) => a.token.start - b.token.start);
  let suggested = "";
  let end = 0;
  for (const { token, replacement } of inOrder) {
    if (token.start < end) continue;
    suggested += query.slice(end, token.start) + replacement;
    end = token.end;
  }
  return (suggested + query.slice(end)).trimEnd();
}

/** The query with every word that is nearly a symbolic name or NDR token read as that name. */
export function withKnownNames(
  read: ReadQuery,
  closestName: (misspelt: string) => string | undefined,
  vocabulary: Vocabulary,
  isTyping: boolean,
): { readonly read: ReadQuery; readonly corrections: readonly Correction[] } {
  const corrected = new Map<Token, string>();
  const unfinished = isTyping ? read.words.at(-1) : undefined;
  function isKnown(token: Token): boolean {
    const isBeginning = token === unfinished && vocabulary.hasBeginning(token.term);
    return isBeginning || vocabulary.count(token.term) > 0;
  }
  function meantBy(token: Token): NamedIdentifier | undefined {
    const name = closestName(token.term);
    if (name === undefined) return undefined;
    corrected.set(token, name);
    return { name, known: true, token };
  }
  const names = [
    ...read.names.map((named) => (named.known ? named : (meantBy(named.token) ?? named))),
    ...read.words.flatMap((token) => (isKnown(token) ? [] : (meantBy(token) ?? []))),
  ];
  return {
    read: { ...read, names, words: read.words.filter((token) => !corrected.has(token)) },
    corrections: [...corrected].map(([token, replacement]) => ({ token, replacement })),
  };
}
