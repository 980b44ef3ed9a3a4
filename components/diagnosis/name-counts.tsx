import { groupDigits } from "@/lib/diagnosis/log-summary/count-words";
import type { NameCount } from "@/lib/diagnosis/log-summary/tally";

type Props = { readonly heading: string; readonly names: readonly NameCount[]; readonly total?: number };

/** The most frequent names of one kind, each with its count and a bar for it. */
export function NameCounts({ heading, names, total = names.length }: Props) {
  if (names.length === 0) return null;
  const highest = names[0]?.count ?? 1;
  return (
    <div className="min-w-0">
      <h4 className="text-sm font-semibold">
        {heading}
        {total > names.length && (
          <span className="font-normal text-ink-soft">
            {" "}
            ({names.length} of {groupDigits(total)})
          </span>
        )}
      </h4>
      <ul className="mt-1 space-y-1 text-sm">
        {names.map(({ name, count }) => (
          <li key={name}>
            <span className="flex justify-between gap-3">
              <span className="min-w-0 font-mono break-all">{name}</span>
              <span className="tabular-nums">{groupDigits(count)}</span>
            </span>
            <svg
              viewBox="0 0 100 3"
              preserveAspectRatio="none"
              aria-hidden="true"
              className="h-1 w-full text-accent"
            >
              <rect width={Math.max(1, (100 * count) / highest)} height="3" fill="currentColor" />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}
