import type { SearchEntry } from "./artefacts";
import { squash } from "./known-identifiers";
import type { SearchOptions } from "./search-answer";

/** Whether an article is among those that the search was narrowed to. */
export function isWanted(entry: SearchEntry, options: SearchOptions): boolean {
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
