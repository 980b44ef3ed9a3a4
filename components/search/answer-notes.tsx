import Link from "next/link";
import type { SearchAnswer } from "@/lib/search/answer/search-answer";

/** What the reader should know of an answer: words that it leaves aside, and what would part pages that share a code. */
export function AnswerNotes({
  answer,
}: {
  answer: Pick<SearchAnswer, "results" | "leftAside" | "sharedCode">;
}) {
  const { results, leftAside, sharedCode } = answer;
  if (results.length === 0 || (leftAside.length === 0 && sharedCode === undefined)) return null;
  return (
    <div className="mb-4 space-y-1 text-sm text-ink-soft">
      {sharedCode !== undefined && (
        <p>
          Several pages share <strong className="font-mono">{sharedCode}</strong>. What does the reply say
          behind the code? <Link href="/diagnose">Paste the whole reply</Link>, and the page that fits comes
          first.
        </p>
      )}
      {leftAside.length > 0 && (
        <p>Not in the first page: {leftAside.map((word) => `“${word}”`).join(", ")}.</p>
      )}
    </div>
  );
}
