import { articleLabel } from "@/components/article/article-list";
import { Highlighted } from "@/components/search/highlighted";
import { OtherVersionsMark } from "@/components/search/known-for";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { SearchResult } from "@/lib/search/search-answer";
import { AREAS } from "@/lib/mail-flow/area";

type MarksProps = { readonly result: SearchResult; readonly version: ExchangeVersion | undefined };

/** What tells a hit apart from its neighbours: its ID or code, its source, its area, and that it is about other versions. */
export function ResultMarks({ result, version }: MarksProps) {
  return (
    <span className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
      <strong className="text-ink">{articleLabel(result)}</strong>
      {result.eventSources?.[0] && <span className="min-w-0 break-words">{result.eventSources[0]}</span>}
      <span>{AREAS[result.area]}</span>
      <OtherVersionsMark asked={version} appliesTo={result.appliesTo} />
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

/** One hit in a short list: its ID or code, its title, and the beginning of the passage that matches. */
export function ResultItem({ result }: { result: SearchResult }) {
  const { title, matches, eventSources, appliesTo } = result;
  return (
    <span className="grid grid-cols-[4.75rem_minmax(0,1fr)] items-baseline gap-x-3">
      <span className="text-ui font-semibold break-words text-accent">{articleLabel(result)}</span>
      <span className="min-w-0">
        <span className="block text-ui leading-snug font-semibold text-ink">
          <Highlighted text={title} ranges={matches.title} />
        </span>
        <span className="line-clamp-1">
          <ResultSnippet result={result} />
        </span>
        <span className="block text-sm empty:hidden">
          <OtherVersionsMark appliesTo={appliesTo} />
        </span>
        {eventSources?.[0] && <span className="sr-only">{eventSources[0]}</span>}
      </span>
    </span>
  );
}
