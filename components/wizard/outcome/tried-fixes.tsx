import Link from "next/link";
import { KeptTime } from "@/components/wizard/case/kept-case";
import { fixPath, type Replay } from "@/lib/wizard/steps/replay";
import type { FixResult } from "@/lib/wizard/steps/tried-causes";

const WORDS: Readonly<Record<FixResult, string>> = {
  tried: "did not help",
  better: "helped in part",
  solved: "solved it",
};

/** What was done so far, and what came of it; each can be taken back. */
export function TriedFixes({ state }: { state: Replay }) {
  const { tried } = state.directions;
  if (tried.length === 0) return null;
  return (
    <section aria-labelledby="tried">
      <h2 id="tried" className="mb-1 text-ui font-semibold">
        What was tried
      </h2>
      <ol className="list-decimal space-y-1 pl-5 text-sm">
        {tried.map(({ cause, result }) => (
          <li key={cause.id}>
            <Link href={cause.url} prefetch={false}>
              {cause.title}
            </Link>
            : {WORDS[result]} <KeptTime result={result} causeId={cause.id} />{" "}
            <Link href={fixPath(state, cause, undefined)} prefetch={false} className="no-print">
              Take back<span className="sr-only">: {cause.title}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
