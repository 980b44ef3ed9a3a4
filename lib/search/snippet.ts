import type { SearchEntry, SearchText } from "./artefacts";
import type { Concept } from "./concept";
import { readTokens, wordsInside } from "./read-tokens";
import type { TextRange } from "./text-range";
import { joinRanges } from "./text-range";

/** A piece of an article's text with the words that were searched for. */
export type Snippet = { readonly text: string; readonly ranges: readonly TextRange[] };

/** `shown` is the weight of the concepts that stand together in the piece. */
export type BestSnippet = Snippet & { readonly shown: number };

const LONGEST = 220;
const MOST_BLOCKS = 4;
const MOST_SENTENCES = 3;
const CONTEXT_BEFORE = 60;
/** The earlier piece stays unless a later one shows this much more. */
const CLEARLY_MORE = 1.05;

type Wanted = ReadonlyMap<string, readonly Concept[]>;

function wantedTerms(concepts: readonly Concept[]): Wanted {
  const wanted = new Map<string, Concept[]>();
  for (const concept of concepts) {
    for (const term of concept.forms.keys()) wanted.set(term, [...(wanted.get(term) ?? []), concept]);
  }
  return wanted;
}

function findWanted(text: string, wanted: Wanted): { ranges: TextRange[]; concepts: ReadonlySet<Concept> } {
  const concepts = new Set<Concept>();
  const ranges: TextRange[] = [];
  for (const { term, start, end } of readTokens(text)) {
    const meant = [term, ...wordsInside(term)].flatMap((form) => wanted.get(form) ?? []);
    if (meant.length === 0) continue;
    for (const concept of meant) concepts.add(concept);
    ranges.push([start, end]);
  }
  return { ranges, concepts };
}

/** Where the concepts stand in a text, and how much those that do tell together. */
export function highlight(
  text: string,
  concepts: readonly Concept[],
): { readonly ranges: readonly TextRange[]; readonly shown: number } {
  const { ranges, concepts: present } = findWanted(text, wantedTerms(concepts));
  return { ranges: joinRanges(ranges), shown: weightOf(present) };
}

function weightOf(concepts: Iterable<Concept>): number {
  return [...concepts].reduce((sum, { weight }) => sum + weight, 0);
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\d"'])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** The text around its first match, cut at words. */
function cut({ text, ranges }: Snippet): Snippet {
  if (text.length <= LONGEST) return { text, ranges };
  const first = ranges[0]?.[0] ?? 0;
  const wantedStart = Math.max(0, Math.min(first - CONTEXT_BEFORE, text.length - LONGEST));
  const start = wantedStart === 0 ? 0 : Math.max(text.indexOf(" ", wantedStart) + 1, wantedStart);
  const hardEnd = Math.min(text.length, start + LONGEST);
  const lastSpace = text.lastIndexOf(" ", hardEnd);
  const end = hardEnd === text.length || lastSpace <= first ? hardEnd : lastSpace;
  const before = start > 0 ? "… " : "";
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end).toWellFormed()}${end < text.length ? " …" : ""}`,
    ranges: ranges
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from + shift, to + shift] as const),
  };
}

/** The pieces that seem to show most, found by plain comparison: reading all of them takes too long. */
function likeliest(pieces: readonly string[], found: readonly Concept[], limit: number): readonly string[] {
  return pieces
    .map((piece) => {
      const lowerCase = piece.toLowerCase();
      const isShown = ({ forms }: Concept): boolean =>
        [...forms.keys()].some((form) => lowerCase.includes(form));
      return { piece, shown: weightOf(found.filter(isShown)) };
    })
    .filter(({ shown }) => shown > 0)
    .sort((a, b) => b.shown - a.shown)
    .slice(0, limit)
    .map(({ piece }) => piece);
}

function likelySentences(
  { messages, plainText, commands, headings }: SearchText,
  found: readonly Concept[],
): readonly string[] {
  const blocks = [...messages, plainText, ...commands, ...headings].flatMap((lines) => lines.split("\n"));
  return likeliest(likeliest(blocks, found, MOST_BLOCKS).flatMap(sentencesOf), found, MOST_SENTENCES);
}

/** The sentence, heading, message or command that shows most of what was found; the summary where none shows more. */
export function makeSnippet(
  entry: SearchEntry,
  text: SearchText | undefined,
  found: readonly Concept[],
): BestSnippet {
  const wanted = wantedTerms(found);
  let best: BestSnippet = { text: entry.summary, ranges: [], shown: 0 };
  const sentences = text ? likelySentences(text, found) : [];
  for (const [place, sentence] of [entry.summary, ...sentences].entries()) {
    const { ranges, concepts } = findWanted(sentence, wanted);
    const shown = weightOf(concepts);
    if (shown <= best.shown * (place === 0 ? 0 : CLEARLY_MORE)) continue;
    best = { text: sentence, ranges, shown };
  }
  return { ...cut({ text: best.text, ranges: joinRanges(best.ranges) }), shown: best.shown };
}
