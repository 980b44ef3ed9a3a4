import { parseBrowseFilters } from "@/lib/articles/browse";
import { FOUND_KINDS, type Chosen } from "@/lib/search/facets";

/** What the address of the search page asks for. */
export type SearchAddress = { readonly query: string; readonly chosen: Chosen; readonly isWhole: boolean };

/** Reads query and filters from the address; words that are no filter value are left out. */
export function readSearchAddress(read: (name: string) => string | undefined): SearchAddress {
  const { area, version, source, level } = parseBrowseFilters(read);
  const [kind] = FOUND_KINDS.find(([name]) => name === read("kind")) ?? [];
  return {
    query: read("q")?.trim() ?? "",
    chosen: {
      ...(kind ? { kind } : {}),
      ...(area ? { area } : {}),
      ...(version ? { version } : {}),
      ...(source ? { eventSource: source } : {}),
      ...(level ? { eventLevel: level } : {}),
    },
    isWhole: read("show") === "all",
  };
}
