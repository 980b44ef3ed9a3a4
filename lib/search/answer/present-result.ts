import type { SearchEntry, SearchText } from "../entry";
import type { FullText } from "../index/full-text-index";
import type { RankedArticle } from "../evidence/rank-articles";
import type { SearchResult } from "./search-answer";
import { highlight, makeSnippet } from "./snippet";

const MOST_WORDS_SHOWN = 5;
/** Words of a question about an ID or a code: any sentence may hold them. */
const QUESTION = /^(?:what|does|do|is|are|mean|means|meaning|about)$/i;

function whyFound({ found, identifiedBy }: RankedArticle, entry: SearchEntry): string {
  if (identifiedBy) {
    const { text, label } = identifiedBy;
    const enhancedStatusCode = text.split(" ").at(-1) ?? text;
    const isCode = /^\d/.test(text) && text.includes(".");
    if (isCode && entry.codes === undefined) return `quotes ${enhancedStatusCode}`;
    const isOther = isCode && text.includes(" ") && !entry.codes?.includes(text);
    return isOther ? `about ${enhancedStatusCode}, with another reply code` : `about ${label}`;
  }
  const words = [...found]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS_SHOWN)
    .map(({ text }) => text);
  return `mentions ${words.join(", ")}`;
}

function nameOf({
  url,
  title,
  kind,
  area,
  eventId,
  eventSources,
  codes,
}: SearchEntry): Pick<
  SearchResult,
  "url" | "title" | "kind" | "area" | "eventId" | "eventSources" | "codes"
> {
  return {
    url,
    title,
    kind,
    area,
    ...(eventId === undefined ? {} : { eventId }),
    ...(eventSources === undefined ? {} : { eventSources }),
    ...(codes === undefined ? {} : { codes }),
  };
}

/** A ranked article as the reader sees it: with its best piece of text and what to highlight. */
export function presentResult(
  ranked: RankedArticle,
  score: number,
  entry: SearchEntry,
  text: SearchText | undefined,
  fullText: Pick<FullText, "fieldsWith">,
): SearchResult {
  const { title, appliesTo, eventLevel } = entry;
  const found = ranked.found.map((concept) => ({
    ...concept,
    forms: new Map([...concept.forms].filter(([term]) => fullText.fieldsWith(term, ranked.article) > 0)),
  }));
  const { identifiedBy } = ranked;
  // An article about event 1035 names it everywhere: the rest of the query chooses the snippet.
  const asked = identifiedBy
    ? found.filter(({ text }) => text !== identifiedBy.text && !QUESTION.test(text))
    : found;
  const snippet = makeSnippet(entry, text, asked);
  return {
    ...nameOf(entry),
    appliesTo,
    ...(eventLevel === undefined ? {} : { eventLevel }),
    score: Math.round(score * 1e4) / 1e4,
    snippet: snippet.text,
    ...(snippet.place === undefined ? {} : { place: snippet.place }),
    matches: { title: highlight(title, found).ranges, snippet: snippet.ranges },
    why: whyFound(ranked, entry),
  };
}
