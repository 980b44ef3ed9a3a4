import { AREA_NAMES, AREAS } from "@/lib/mail-flow/area";
import { EVENT_LEVELS } from "@/lib/mail-flow/event-level";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";
import { EXCHANGE_VERSIONS, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { FoundKind } from "./artefacts";
import { isNarrowed, isWanted, type Narrowable } from "./narrow";
import type { SearchAnswer, SearchOptions, SearchResult } from "./search-answer";

/** What a reader has narrowed an answer to. A source may be given by its slug. The version hides nothing: it is counted and marked. */
export type Chosen = Pick<SearchOptions, "area" | "version" | "eventSource" | "eventLevel"> & {
  readonly kind?: FoundKind;
};

/** The kinds of results, in the order of the lists. */
export const FOUND_KINDS: readonly (readonly [kind: FoundKind, label: string])[] = [
  ["event", "Events"],
  ["code", "Codes"],
  ["problem", "Problems"],
  ["cause", "Causes"],
  ["procedure", "Procedures"],
];

/** One value of a facet, and how many of the results would be left with it. */
export type FacetOption = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  /** What is chosen by it. */
  readonly chosen: Chosen;
};

/** What each facet chooses. */
export const FACET_KEYS = {
  kind: "kind",
  area: "area",
  source: "eventSource",
  version: "version",
  level: "eventLevel",
} as const satisfies Record<string, keyof Chosen>;

export type Facet = {
  /** As it stands in the address. */
  readonly name: keyof typeof FACET_KEYS;
  readonly label: string;
  readonly options: readonly FacetOption[];
};

/** Whether a result is left by what was chosen, whatever version it is about. */
function isLeft(result: Narrowable, { kind, version: _, ...narrowing }: Chosen): boolean {
  return isWanted(result, { ...narrowing, ...(kind ? { kinds: [kind] } : {}) });
}

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
  function facet(name: Facet["name"], label: string, values: readonly Value[]): Facet {
    const key = FACET_KEYS[name];
    const options = values.flatMap(({ value, label: text, chosen: one }): readonly FacetOption[] => {
      const wanted = { ...chosen, ...one };
      const left = results.filter((result) => isLeft(result, wanted));
      const version = one.version;
      const count = version
        ? left.filter(({ appliesTo }) => appliesTo.includes(version)).length
        : left.length;
      const isChosen = chosen[key] !== undefined && one[key] === chosen[key];
      return count > 0 || isChosen ? [{ value, label: text, count, isChosen, chosen: one }] : [];
    });
    return { name, label, options };
  }
  const chosenSource = chosen.eventSource === undefined ? undefined : eventSourceSlug(chosen.eventSource);
  const sources = sourcesOf(results);
  const isKnown = chosenSource === undefined || sources.some(({ value }) => value === chosenSource);
  return [
    facet(
      "kind",
      "Kind",
      FOUND_KINDS.map(([kind, label]) => ({ value: kind, label, chosen: { kind } })),
    ),
    facet(
      "area",
      "Area",
      AREA_NAMES.map((area) => ({ value: area, label: AREAS[area], chosen: { area } })),
    ),
    facet("source", "Source", [
      ...sources,
      ...(isKnown
        ? []
        : [{ value: chosenSource, label: chosenSource, chosen: { eventSource: chosenSource } }]),
    ]),
    facet(
      "version",
      "Exchange version",
      EXCHANGE_VERSIONS.map((version) => ({
        value: version.toLowerCase(),
        label: version,
        chosen: { version },
      })),
    ),
    facet(
      "level",
      "Level",
      EVENT_LEVELS.map((eventLevel) => ({
        value: eventLevel.toLowerCase(),
        label: eventLevel,
        chosen: { eventLevel },
      })),
    ),
  ].filter(({ options }) => options.length > 1 || options.some(({ isChosen }) => isChosen));
}

/** How many of some results are left by what was chosen. */
export function countLeft(results: readonly SearchResult[], chosen: Chosen): number {
  return results.filter((result) => isLeft(result, chosen)).length;
}

/** What is chosen apart from one facet. */
export function without(chosen: Chosen, name: Facet["name"]): Chosen {
  const { [FACET_KEYS[name]]: _, ...others } = chosen;
  return others;
}

/** The part of an answer that fits what was chosen. The wizard has no areas, so it steps back. */
export function narrowAnswer(answer: SearchAnswer, chosen: Chosen): SearchAnswer {
  if (!isNarrowed(without(chosen, "version"))) return answer;
  return {
    ...answer,
    results: answer.results.filter((result) => isLeft(result, chosen)),
    steps: [],
    commands: answer.commands.filter(({ article }) => isLeft(article, chosen)),
  };
}

/** How many of some results are known for each version. */
export function countByVersion(results: readonly SearchResult[]): Readonly<Record<ExchangeVersion, number>> {
  const counts = EXCHANGE_VERSIONS.map(
    (version) => [version, results.filter(({ appliesTo }) => appliesTo.includes(version)).length] as const,
  );
  return Object.fromEntries(counts) as Record<ExchangeVersion, number>;
}

/** The address of the search page for a query, narrowed as chosen. */
export function searchAddress(
  query: string,
  { kind, area, version, eventSource, eventLevel }: Chosen = {},
): string {
  const address = new URLSearchParams({ q: query });
  if (kind) address.set("kind", kind);
  if (area) address.set("area", area);
  if (version) address.set("v", version.toLowerCase());
  if (eventSource) address.set("source", eventSourceSlug(eventSource));
  if (eventLevel) address.set("level", eventLevel.toLowerCase());
  return `/search?${address}`;
}
