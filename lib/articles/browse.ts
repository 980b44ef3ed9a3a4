import type { FoundArticle } from "@/lib/articles/article";
import { AREA_NAMES, AREAS, parseArea, type Area } from "@/lib/mail-flow/area";
import { EVENT_LEVELS, parseEventLevel, type EventLevel } from "@/lib/mail-flow/event-level";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";
import {
  EXCHANGE_VERSIONS,
  parseExchangeVersion,
  type ExchangeVersion,
} from "@/lib/mail-flow/exchange-version";

/** What a reader narrows a list down to. */
export type BrowseFilters = {
  readonly area?: Area | undefined;
  /** The slug of an event source. */
  readonly source?: string | undefined;
  readonly version?: ExchangeVersion | undefined;
  readonly level?: EventLevel | undefined;
};

type FilterName = keyof BrowseFilters;
const FILTER_NAMES: readonly FilterName[] = ["area", "source", "version", "level"];

/** Reads filters from an address; words that are no filter value are left out. */
export function parseBrowseFilters(read: (name: string) => string | undefined): BrowseFilters {
  const source = eventSourceSlug(read("source") ?? "");
  return {
    area: parseArea(read("area") ?? ""),
    source: source === "" ? undefined : source,
    // Older links say "version".
    version: parseExchangeVersion(read("v") ?? read("version") ?? ""),
    level: parseEventLevel(read("level") ?? ""),
  };
}

/** The address of a list with these filters, e.g. "/events?area=relay&v=2016". */
export function browseAddress(path: string, filters: BrowseFilters): string {
  const query = new URLSearchParams();
  for (const name of FILTER_NAMES) {
    const value = filters[name];
    if (value !== undefined) query.set(name === "version" ? "v" : name, value.toLowerCase());
  }
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The articles that pass every filter. */
export function filterArticles(
  articles: readonly FoundArticle[],
  filters: BrowseFilters,
): readonly FoundArticle[] {
  return articles.filter(
    (article) =>
      (filters.area === undefined || article.area === filters.area) &&
      (filters.version === undefined || article.appliesTo.includes(filters.version)) &&
      (filters.source === undefined ||
        (article.kind === "event" && article.eventSources.map(eventSourceSlug).includes(filters.source))) &&
      (filters.level === undefined || (article.kind === "event" && article.eventLevel === filters.level)),
  );
}

/** One choice of one filter: where it leads, how many articles it leaves, and whether it is the current one. */
export type FilterOption = {
  readonly label: string;
  readonly href: string;
  readonly count: number;
  readonly isCurrent: boolean;
};
export type FilterGroup = { readonly label: string; readonly options: readonly FilterOption[] };

/** The filters that make a difference for these articles. The other filters are kept by every link. */
export function filterGroups(
  path: string,
  articles: readonly FoundArticle[],
  filters: BrowseFilters,
): readonly FilterGroup[] {
  const sources = new Map(
    articles.flatMap((article) =>
      article.kind === "event"
        ? article.eventSources.map((source) => [eventSourceSlug(source), source] as const)
        : [],
    ),
  );
  const group = <Name extends FilterName>(
    label: string,
    name: Name,
    values: readonly (readonly [NonNullable<BrowseFilters[Name]>, string])[],
  ): FilterGroup => ({
    label,
    options: [[undefined, "All"] as const, ...values].flatMap(([value, text]) => {
      const wanted: BrowseFilters = { ...filters, [name]: value };
      const count = filterArticles(articles, wanted).length;
      const isCurrent = filters[name] === value;
      return count > 0 || isCurrent
        ? [{ label: text, href: browseAddress(path, wanted), count, isCurrent }]
        : [];
    }),
  });
  return [
    group(
      "Area",
      "area",
      AREA_NAMES.map((area) => [area, AREAS[area]] as const),
    ),
    group("Source", "source", [...sources]),
    group(
      "Exchange version",
      "version",
      EXCHANGE_VERSIONS.map((version) => [version, version] as const),
    ),
    group(
      "Level",
      "level",
      EVENT_LEVELS.map((level) => [level, level] as const),
    ),
  ].filter(({ options }) => options.length > 2);
}
