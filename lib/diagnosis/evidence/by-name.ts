import type { DiagnosisIndex } from "../diagnosis-index";
import type { FoundClue } from "../read-clues";
import { findClues } from "../read-clues";
import { caseOf, type CaseNotes } from "./case-notes";

const SYMBOLIC_NAME = 0.75;
const TOKEN = 0.55;
const TOKEN_FAMILY = 0.3;
const WINSOCK_CODE = 0.3;

/** Names in articles by which they can be found: NDR tokens and Winsock codes in their wordings, symbolic names. */
export type NameIndex = {
  readonly tokens: ReadonlyMap<string, readonly number[]>;
  readonly symbolicNames: ReadonlyMap<string, readonly number[]>;
};

/** Collects the names of an index once. */
export function buildNameIndex({ articles, templates }: DiagnosisIndex): NameIndex {
  const tokens = new Map<string, number[]>();
  const symbolicNames = new Map<string, number[]>();
  const add = (to: Map<string, number[]>, name: string, article: number): void => {
    const known = to.get(name) ?? [];
    if (!known.includes(article)) to.set(name, [...known, article]);
  };
  for (const { article, text } of templates)
    for (const { kind, span } of findClues(text))
      if (kind === "NDR token" || kind === "Winsock code")
        add(tokens, bare(text.slice(span.start, span.end)), article);
  articles.forEach(({ symbolicName, tokens: ownTokens = [] }, at) => {
    for (const token of ownTokens) add(tokens, bare(token), at);
    if (symbolicName !== undefined) add(symbolicNames, symbolicName.toLowerCase(), at);
  });
  return { tokens, symbolicNames };
}

/** Notes the articles that the paste's tokens and names belong to; returns where symbolic names stand. */
export function noteNames(
  names: NameIndex,
  text: string,
  clues: readonly FoundClue[],
  notes: CaseNotes,
): readonly FoundClue[] {
  for (const { kind, span } of clues) {
    if (kind !== "NDR token" && kind !== "Winsock code") continue;
    const token = bare(text.slice(span.start, span.end));
    const exact = names.tokens.get(token) ?? [];
    const family = exact.length > 0 ? [] : familyOf(names, token);
    const strength = kind === "Winsock code" ? WINSOCK_CODE : exact.length > 0 ? TOKEN : TOKEN_FAMILY;
    for (const article of [...exact, ...family]) {
      const why =
        kind === "Winsock code" ? `Winsock error code ${token}` : `Token ${text.slice(span.start, span.end)}`;
      const { notes: written } = caseOf(notes, article);
      if (!written.some((note) => note.why === why)) written.push({ kind: "name", strength, why, span });
    }
  }
  return noteSymbolicNames(names, text, notes);
}

/** "STOREDRV.Deliver.Exception:QuotaExceededException.X" belongs to "STOREDRV.Deliver.Exception:QuotaExceededException". */
function familyOf({ tokens }: NameIndex, token: string): readonly number[] {
  const parts = token.split(/(?=[.:])/);
  for (let kept = parts.length - 1; kept >= 2; kept -= 1) {
    const found = tokens.get(parts.slice(0, kept).join(""));
    if (found) return found;
  }
  return [];
}

function noteSymbolicNames(
  { symbolicNames }: NameIndex,
  text: string,
  notes: CaseNotes,
): readonly FoundClue[] {
  const clues: FoundClue[] = [];
  for (const match of text.matchAll(/(?<![\w])[A-Za-z][A-Za-z0-9]{7,80}(?![\w])/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    for (const article of symbolicNames.get(match[0].toLowerCase()) ?? []) {
      clues.push({ kind: "symbolic name", span });
      const why = `Symbolic name ${match[0]}`;
      const { notes: written } = caseOf(notes, article);
      if (!written.some((note) => note.why === why))
        written.push({ kind: "name", strength: SYMBOLIC_NAME, why, span });
    }
  }
  return clues;
}

function bare(token: string): string {
  return token.toLowerCase().replace(/\s/g, "");
}
