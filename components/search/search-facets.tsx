import Link from "next/link";
import { Button } from "@/components/ui/button";
import type { Facet } from "@/lib/search/answer/facets";
import { searchAddress } from "@/lib/search/answer/facets";
import { basePath } from "@/lib/site";

type Props = { readonly query: string; readonly facets: readonly Facet[]; readonly isNarrowed: boolean };

/** Narrows the results of a query. A plain form: it works without script, and keeps the query. */
export function SearchFacets({ query, facets, isNarrowed }: Props) {
  if (facets.length === 0) return null;
  return (
    <details open={isNarrowed} className="mb-6 rounded-panel border border-line bg-surface px-4 py-2.5">
      <summary className="font-semibold">Narrow the articles</summary>
      <form action={`${basePath()}/search`} method="get" className="mt-3 pb-2">
        <input type="hidden" name="q" value={query} />
        <div className="grid gap-3 sm:grid-cols-2">
          {facets.map(({ name, label, options }) => (
            <label key={name} className="block text-sm">
              <span className="mb-1 block font-semibold">{label}</span>
              <select
                name={name}
                defaultValue={options.find(({ isChosen }) => isChosen)?.value ?? ""}
                className="min-h-11 w-full rounded-control border border-line-strong bg-surface px-2 text-base"
              >
                <option value="">Any</option>
                {options.map(({ value, label: text, count }) => (
                  <option key={value} value={value}>
                    {text} ({count})
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        <div className="mt-4 flex flex-wrap items-center gap-4">
          <Button type="submit" look="secondary">
            Narrow
          </Button>
          {isNarrowed && <Link href={searchAddress(query)}>Clear the filters</Link>}
        </div>
      </form>
    </details>
  );
}
