import { articleLabel } from "@/components/article/article-list";
import { Highlighted } from "@/components/search/highlighted";
import type { SearchResult } from "@/lib/search/search-answer";
import { AREAS } from "@/lib/mail-flow/area";

/** What tells a hit apart from its neighbours: its ID or code, its source, its area. */
export function ResultMarks({ result }: { result: SearchResult }) {
  return (
    <span className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
      <strong className="font-mono text-ink">{articleLabel(result)}</strong>
      {result.eventSources?.[0] && <span className="min-w-0 break-words">{result.eventSources[0]}</span>}
      <span>{AREAS[result.area]}</span>
    </span>
  );
}

/** The passage of a hit that matches; a command looks like one. */
export function ResultSnippet({ result }: { result: SearchResult }) {
  const isCommand = result.place?.kind === "command";
  return (
    <span
      translate={isCommand ? "no" : undefined}
      className={`block text-sm break-words text-ink-soft ${isCommand ? "font-mono" : ""}`}
    >
      <Highlighted text={result.snippet} ranges={result.matches.snippet} />
    </span>
  );
}

/** One hit in a short list: what it is, its title, and the beginning of the passage that matches. */
export function ResultItem({ result }: { result: SearchResult }) {
  return (
    <>
      <ResultMarks result={result} />
      <span className="block font-semibold text-accent">
        <Highlighted text={result.title} ranges={result.matches.title} />
      </span>
      <span className="line-clamp-2">
        <ResultSnippet result={result} />
      </span>
    </>
  );
}
