import type { FilterGroup } from "@/lib/articles/browse";
import { countLeft, facetsOf, searchAddress, without, type Chosen } from "@/lib/search/facets";
import type { SearchResult } from "@/lib/search/search-answer";

/** The facets of an answer as the lists draw theirs: every choice an address that keeps the query and the other choices. */
export function facetGroups(
  query: string,
  results: readonly SearchResult[],
  chosen: Chosen,
): readonly FilterGroup[] {
  return facetsOf(results, chosen).map(({ name, label, options }) => {
    const others = without(chosen, name);
    const all = {
      label: "All",
      href: searchAddress(query, others),
      count: countLeft(results, others),
      isCurrent: options.every(({ isChosen }) => !isChosen),
    };
    const each = options.map(({ label: text, count, isChosen, chosen: one }) => ({
      label: text,
      href: searchAddress(query, { ...others, ...one }),
      count,
      isCurrent: isChosen,
    }));
    return { label, options: [all, ...each] };
  });
}
