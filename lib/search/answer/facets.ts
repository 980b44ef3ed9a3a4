import { AREA_NAMES, AREAS } from "@/lib/mail-flow/area";
import { EVENT_LEVELS } from "@/lib/mail-flow/event-level";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { isNarrowed, isWanted } from "./narrow";
import type { SearchAnswer, SearchOptions, SearchResult } from "./search-answer";

/** What a reader has narrowed an answer to. A source may be given by its slug. */
export type Chosen = Pick<SearchOptions, "area" | "version" | "eventSource" | "eventLevel">;

/** One value of a facet, and how many of the results would be left with it. */
export type FacetOption = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
};

export type Facet = {
  /** As it stands in the address. */
  readonly name: "area" | "version" | "source" | "level";
  readonly label: string;
  readonly options: readonly FacetOption[];
};

type Value = { readonly value: string; readonly label: string; readonly chosen: Chosen };

function sourcesOf(results: readonly SearchResult[]): readonly Value[] {
  const sources = new Map(
    results.flatMap(({ eventSources = [] }) =>
      eventSources.map((source) => [eventSourceSlug(source), source] as const),
    ),
  );
  return [...sources]
    .sort((a, b) => a[1].localeCompare(b[1]))
    .map(([value, label]) => ({ value, label, chosen: { eventSource: value } }));
}

/** The facets by which these results can be narrowed, each counted with the others as they are chosen. */
export function facetsOf(results: readonly SearchResult[], chosen: Chosen): readonly Facet[] {
  function facet(name: Facet["name"], label: string, key: keyof Chosen, values: readonly Value[]): Facet {
    const options = values.flatMap(({ value, label: text, chosen: one }): readonly FacetOption[] => {
      const wanted = { ...chosen, ...one };
      const count = results.filter((result) => isWanted(result, wanted)).length;
      const isChosen = chosen[key] !== undefined && one[key] === chosen[key];
      return count > 0 || isChosen ? [{ value, label: text, count, isChosen }] : [];
    });
    return { name, label, options };
  }
  const chosenSource = chosen.eventSource === undefined ? undefined : eventSourceSlug(chosen.eventSource);
  const sources = sourcesOf(results);
  const isKnown = chosenSource === undefined || sources.some(({ value }) => value === chosenSource);
  return [
    facet(
      "area",
      "Area",
      "area",
      AREA_NAMES.map((area) => ({ value: area, label: AREAS[area], chosen: { area } })),
    ),
    facet(
      "version",
      "Exchange version",
      "version",
      EXCHANGE_VERSIONS.map((version) => ({
        value: version.toLowerCase(),
        label: version,
        chosen: { version },
      })),
    ),
    facet("source", "Event source", "eventSource", [
      ...sources,
      ...(isKnown
        ? []
        : [{ value: chosenSource, label: chosenSource, chosen: { eventSource: chosenSource } }]),
    ]),
    facet(
      "level",
      "Level",
      "eventLevel",
      EVENT_LEVELS.map((eventLevel) => ({
        value: eventLevel.toLowerCase(),
        label: eventLevel,
        chosen: { eventLevel },
      })),
    ),
  ].filter(({ options }) => options.length > 1 || options.some(({ isChosen }) => isChosen));
}

/** The part of an answer that fits what was chosen. The wizard has neither areas nor versions, so it steps back. */
export function narrowAnswer(answer: SearchAnswer, chosen: Chosen): SearchAnswer {
  if (!isNarrowed(chosen)) return answer;
  return {
    ...answer,
    results: answer.results.filter((result) => isWanted(result, chosen)),
    steps: [],
    commands: answer.commands.filter(({ article }) => isWanted(article, chosen)),
  };
}

/** The address of the search page for a query, narrowed as chosen. */
export function searchAddress(
  query: string,
  { area, version, eventSource, eventLevel }: Chosen = {},
): string {
  const address = new URLSearchParams({ q: query });
  if (area) address.set("area", area);
  if (version) address.set("version", version.toLowerCase());
  if (eventSource) address.set("source", eventSourceSlug(eventSource));
  if (eventLevel) address.set("level", eventLevel.toLowerCase());
  return `/search?${address}`;
}
