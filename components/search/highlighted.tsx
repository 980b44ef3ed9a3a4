import type { TextRange } from "@/lib/search/answer/text-range";

/** A text with the given ranges marked. They are in order and do not overlap. */
export function Highlighted({ text, ranges }: { text: string; ranges: readonly TextRange[] }) {
  return (
    <>
      {ranges.map(([from, to], position) => (
        <span key={from}>
          {text.slice(ranges[position - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}
