import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { QueryPageProps } from "@/components/layout/query-page-props";
import { LookupView } from "@/components/lookup/lookup-view";
import { loadKnownEvents } from "@/lib/lookup/known-events.server";
import { lookupAddress } from "@/lib/lookup/lookup-address";
import { readLookup } from "@/lib/lookup/read-lookup";
import { resolveLookup } from "@/lib/lookup/resolve-lookup";

export const metadata: Metadata = { title: "Event lookup", robots: { index: false } };

/** Where Event Viewer, Operations Manager and scripts lead: on to the article, or to what must be said or chosen first. */
export default async function LookupPage({ searchParams }: QueryPageProps) {
  const asked = Object.entries(await searchParams).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => [name, value] as const),
  );
  const lookup = readLookup(asked);
  const result = resolveLookup(await loadKnownEvents(), lookup);
  if (result.kind === "article" || result.kind === "search") redirect(lookupAddress(result));
  return <LookupView lookup={lookup} result={result} />;
}
