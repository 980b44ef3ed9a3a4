import { articleLabel } from "@/components/article/article-list";
import { Highlighted } from "@/components/search/highlighted";
import type { SearchResult } from "@/lib/search/search-answer";
import { AREAS } from "@/lib/mail-flow/area";

/** One hit: what it is, its title, and the passage that matches. The link around it is the caller's. */
export function ResultItem({ result }: { result: SearchResult }) {
  return (
    <>
      <span className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
        <strong className="font-mono text-ink">{articleLabel(result)}</strong>
        {result.eventSources?.[0] && <span>{result.eventSources[0]}</span>}
        <span>{AREAS[result.area]}</span>
      </span>
      <span className="block font-semibold text-accent">
        <Highlighted text={result.title} ranges={result.matches.title} />
      </span>
      <span className="block text-sm text-ink-soft">
        <Highlighted text={result.snippet} ranges={result.matches.snippet} />
      </span>
    </>
  );
}
