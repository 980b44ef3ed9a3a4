import type { MappedText, Span } from "./mapped-text";

/** Where a text stands in what the reader pasted: line from 1, columns from 0 in UTF-16 units, end exclusive. */
export type Place = { readonly line: number; readonly startColumn: number; readonly endColumn: number };

export type LineFinder = (text: MappedText, span: Span) => Place;

/** Prepares a function that turns a span of any text read from `original` into a place in `original`. */
export function findLines(original: string): LineFinder {
  const starts = [0];
  const ends: number[] = [];
  for (const { index, 0: lineBreak } of original.matchAll(/\r\n|\n|\r/g)) {
    ends.push(index);
    starts.push(index + lineBreak.length);
  }
  ends.push(original.length);
  return (text, span) => {
    const first = text.origins[span.start] ?? text.origins.at(-1) ?? 0;
    const last = text.origins[Math.max(span.start, span.end - 1)] ?? first;
    const line = lastAtOrBefore(starts, first);
    const lineStart = starts[line] ?? 0;
    const lineEnd = ends[line] ?? original.length;
    const startColumn = Math.min(first, lineEnd) - lineStart;
    // A clue that runs over a line break is underlined to the end of its first line.
    const endColumn = Math.max(startColumn, Math.min(last + 1, lineEnd) - lineStart);
    return { line: line + 1, startColumn, endColumn };
  };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
