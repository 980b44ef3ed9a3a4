import { commandFragment } from "@/lib/articles/article";
import { placeOfLine } from "../index/article-places";
import type { SearchEntry, SearchText } from "../entry";
import type { Concept } from "../words/concept";
import { readTokens, wordsInside } from "../words/read-tokens";
import type { TextRange } from "./text-range";
import { joinRanges } from "./text-range";

/** A piece of an article's text with the words that were searched for. */
export type Snippet = { readonly text: string; readonly ranges: readonly TextRange[] };

/** Where in an article a piece of its text stands. The fragment leads there. */
export type SnippetPlace =
  | { readonly kind: "section"; readonly title: string; readonly fragment: string }
  | { readonly kind: "command"; readonly fragment: string };

/** `shown` is the weight of the concepts that stand together in the piece. */
export type BestSnippet = Snippet & { readonly shown: number; readonly place: SnippetPlace | undefined };

/** A stretch of an article, and by what its place is known: its line in the prose, or the command that it is of. */
type Piece = { readonly text: string; readonly line?: number; readonly command?: string };

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

function sentencesOf(piece: Piece): readonly Piece[] {
  return piece.text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\d"'])/u)
    .map((sentence) => ({ ...piece, text: sentence.trim() }))
    .filter(({ text }) => text !== "");
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
function likeliest(pieces: readonly Piece[], found: readonly Concept[], limit: number): readonly Piece[] {
  return pieces
    .map((piece) => {
      const lowerCase = piece.text.toLowerCase();
      const isShown = ({ forms }: Concept): boolean =>
        [...forms.keys()].some((form) => lowerCase.includes(form));
      return { piece, shown: weightOf(found.filter(isShown)) };
    })
    .filter(({ shown }) => shown > 0)
    .sort((a, b) => b.shown - a.shown)
    .slice(0, limit)
    .map(({ piece }) => piece);
}

function piecesOf({ messages, plainText, commands, headings }: SearchText): readonly Piece[] {
  return [
    ...messages.flatMap((message) => message.split("\n").map((text) => ({ text }))),
    ...plainText.split("\n").map((text, line) => ({ text, line })),
    ...commands.flatMap((command) =>
      shownCommand(command)
        .split("\n")
        .map((text) => ({ text, command })),
    ),
    ...headings.map((text) => ({ text })),
  ];
}

function likelySentences(text: SearchText, found: readonly Concept[]): readonly Piece[] {
  return likeliest(likeliest(piecesOf(text), found, MOST_BLOCKS).flatMap(sentencesOf), found, MOST_SENTENCES);
}

function placeOf({ line, command }: Piece, text: SearchText | undefined): SnippetPlace | undefined {
  if (command !== undefined) return { kind: "command", fragment: commandFragment(command) };
  if (line === undefined || text === undefined) return undefined;
  const [titleLine, fragment] = placeOfLine(text.places, line) ?? [];
  if (titleLine === undefined || fragment === undefined) return undefined;
  return { kind: "section", title: text.plainText.split("\n")[titleLine] ?? "", fragment };
}

/** A command as lists show it: `<server>` where its page asks for the server. */
export function shownCommand(code: string): string {
  return code.replace(/\{\{(\w+)\}\}/g, "<$1>");
}

/** The line of a text that shows most of the concepts, cut to fit a list. */
export function bestLine(text: string, concepts: readonly Concept[]): Snippet {
  const wanted = wantedTerms(concepts);
  const lines = text.split("\n").map((line) => {
    const trimmed = line.trim();
    const { ranges, concepts: present } = findWanted(trimmed, wanted);
    return { text: trimmed, ranges: joinRanges(ranges), shown: weightOf(present) };
  });
  const best = lines.reduce((a, b) => (b.shown > a.shown ? b : a), { text: "", ranges: [], shown: -1 });
  return cut({ text: best.text, ranges: best.ranges });
}

/** The sentence, heading, message or command that shows most of what was found; the summary where none shows more. */
export function makeSnippet(
  entry: SearchEntry,
  text: SearchText | undefined,
  found: readonly Concept[],
): BestSnippet {
  const wanted = wantedTerms(found);
  const summary: Piece = { text: entry.summary };
  let best: { piece: Piece; ranges: readonly TextRange[]; shown: number } = {
    piece: summary,
    ranges: [],
    shown: 0,
  };
  const sentences = text ? likelySentences(text, found) : [];
  for (const [order, piece] of [summary, ...sentences].entries()) {
    const { ranges, concepts } = findWanted(piece.text, wanted);
    const shown = weightOf(concepts);
    if (shown <= best.shown * (order === 0 ? 0 : CLEARLY_MORE)) continue;
    best = { piece, ranges, shown };
  }
  // A heading says where to read on, but nothing by itself.
  const isHeading = text?.headings.includes(best.piece.text) ?? false;
  const shown = isHeading
    ? { text: entry.summary, ranges: findWanted(entry.summary, wanted).ranges }
    : { text: best.piece.text, ranges: best.ranges };
  return {
    ...cut({ text: shown.text, ranges: joinRanges(shown.ranges) }),
    shown: best.shown,
    place: placeOf(best.piece, text),
  };
}
