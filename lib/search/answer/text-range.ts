/** A stretch of a text, end exclusive, in UTF-16 units as `String.slice` counts. */
export type TextRange = readonly [start: number, end: number];

/** The ranges in order, with overlapping and touching ones joined. */
export function joinRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
