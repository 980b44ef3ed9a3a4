import { squash } from "../query/known-identifiers";
import type { SearchOptions, SearchResult } from "./search-answer";

/** What an article is narrowed by. */
export type Narrowable = Pick<SearchResult, "kind" | "area" | "appliesTo" | "eventSources" | "eventLevel">;

/** Whether an article is among those that the search was narrowed to. */
export function isWanted(entry: Narrowable, options: SearchOptions): boolean {
  const { kinds, area, version, eventSource, eventLevel } = options;
  return (
    (kinds === undefined || kinds.includes(entry.kind)) &&
    (area === undefined || entry.area === area) &&
    (version === undefined || entry.appliesTo.includes(version)) &&
    (eventLevel === undefined || entry.eventLevel === eventLevel) &&
    (eventSource === undefined ||
      (entry.eventSources ?? []).some((source) => squash(source) === squash(eventSource)))
  );
}

/** Whether a search is narrowed at all. */
export function isNarrowed({ limit: _, ...narrowing }: SearchOptions): boolean {
  return Object.values(narrowing).some((value) => value !== undefined);
}
