import Link from "next/link";
import type { FixResult } from "@/lib/wizard/steps/tried-causes";

const RESULTS: readonly { readonly result: FixResult; readonly label: string }[] = [
  { result: "solved", label: "Solved" },
  { result: "better", label: "Better, not gone" },
  { result: "tried", label: "It did not help" },
];

type Props = {
  readonly title: string;
  readonly paths: Readonly<Record<FixResult, string>>;
  readonly question: string;
};

/** What came of a relief or a fix, by links: each leads on, and nothing that did not help is shown again. */
export function FixResults({ title, paths, question }: Props) {
  return (
    <div className="no-print mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line pt-3">
      <p className="text-ui font-semibold">{question}</p>
      <ul className="flex flex-wrap gap-2">
        {RESULTS.map(({ result, label }) => (
          <li key={result}>
            <Link
              href={paths[result]}
              prefetch={false}
              rel="nofollow"
              className="keeps-shape inline-flex min-h-8 items-center rounded-control border border-line-strong bg-surface px-2.5 text-sm font-semibold text-ink no-underline hover:bg-sunken hover:text-ink"
            >
              {label}
              <span className="sr-only">: {title}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">
        Not yet? A queue tries again by itself; <a href="#proof">look at the proof</a> then. This address
        keeps your place.
      </p>
    </div>
  );
}
