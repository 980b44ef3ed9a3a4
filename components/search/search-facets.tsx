import Link from "next/link";
import { FilterChips } from "@/components/browse/filter-chips";
import type { FilterGroup } from "@/lib/articles/browse";
import { searchAddress } from "@/lib/search/facets";

type Props = {
  readonly query: string;
  readonly groups: readonly FilterGroup[];
  readonly isNarrowed: boolean;
};

/** Narrows the results of a query with the same chips as the lists have: plain links that keep the query. */
export function SearchFacets({ query, groups, isNarrowed }: Props) {
  if (groups.length === 0) return null;
  return (
    <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
      <FilterChips groups={groups} />
      {isNarrowed && (
        <Link href={searchAddress(query)} prefetch={false} className="inline-block py-1 text-sm">
          Clear the filters
        </Link>
      )}
    </div>
  );
}
