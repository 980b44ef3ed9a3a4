import type { FoundArticle } from "@/lib/articles/article";
import {
  browseAddress,
  filterArticles,
  filterGroups,
  parseBrowseFilters,
  type BrowseFilters,
  type FilterGroup,
} from "@/lib/articles/browse";
import {
  catalogueGroups,
  matchRows,
  rowsThatFit,
  sliceGroups,
  type Grouping,
} from "@/lib/articles/catalogue";
import { packGroups, type PackedGroup } from "@/lib/articles/packed-groups";

/** All that a list needs to be drawn. Plain JSON. */
export type CatalogueView = {
  readonly path: string;
  readonly query: string;
  readonly filters: BrowseFilters;
  readonly filterGroups: readonly FilterGroup[];
  readonly groups: readonly PackedGroup[];
  /** How many rows pass the filters, on this page and the next ones. */
  readonly total: number;
  readonly from: number;
  /** Where a list that is too long goes on. */
  readonly next: string | undefined;
  readonly hasFilters: boolean;
  readonly clearHref: string;
  /** What the form must carry on beside the query. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
};

type Asked = {
  readonly path: string;
  readonly articles: readonly FoundArticle[];
  readonly by: Grouping;
  /** Reads a parameter of the address. */
  readonly read: (name: string) => string | undefined;
};

function withParameter(address: string, name: string, value: string): string {
  return `${address}${address.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`;
}

function parametersOf(address: string): readonly { readonly name: string; readonly value: string }[] {
  return [...new URLSearchParams(address.split("?")[1] ?? "")].map(([name, value]) => ({ name, value }));
}

/**
 * The list that an address asks for. The version filters nothing out: it splits the rows when they are drawn. A query is
 * answered here only where the list is too long for the page: all rows that fit are sent, and the page filters them.
 */
export function catalogueView({ path, articles, by, read }: Asked): CatalogueView {
  const filters = parseBrowseFilters(read);
  const query = (read("q") ?? "").slice(0, 200);
  const { version, ...narrowing } = filters;
  const all = catalogueGroups(filterArticles(articles, narrowing), by);
  const allRows = all.reduce((sum, { rows }) => sum + rows.length, 0);
  const found = allRows > rowsThatFit(all, 0) ? matchRows(all, query) : all;
  const total = found.reduce((sum, { rows }) => sum + rows.length, 0);
  const from = Math.max(0, Math.trunc(Number(read("from")) || 0));
  const address = browseAddress(path, filters);
  const count = rowsThatFit(found, from);
  const isCut = total > from + count;
  const asked = query === "" ? address : withParameter(address, "q", query);
  return {
    path,
    query,
    filters,
    filterGroups: filterGroups(path, articles, filters),
    groups: packGroups(sliceGroups(found, from, count)),
    total,
    from,
    next: isCut ? withParameter(asked, "from", String(from + count)) : undefined,
    hasFilters: Object.values(narrowing).some((value) => value !== undefined),
    clearHref: browseAddress(path, { version }),
    hidden: parametersOf(address),
  };
}
