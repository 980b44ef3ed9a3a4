import type { TextRange } from "@/lib/search/text-range";

/** A text with the given ranges marked. */
export function Highlighted({ text, ranges }: { text: string; ranges: readonly TextRange[] }) {
  let end = 0;
  const pieces = ranges.flatMap(([from, to]) => {
    const before = text.slice(end, from);
    end = to;
    return [<span key={`${from}-before`}>{before}</span>, <mark key={from}>{text.slice(from, to)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(end)}
    </>
  );
}
