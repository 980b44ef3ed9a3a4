"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { LookupView } from "@/components/lookup/lookup-view";
import { lookupAddress } from "@/lib/lookup/lookup-address";
import { readLookup } from "@/lib/lookup/read-lookup";
import { resolveLookup, type KnownEvent } from "@/lib/lookup/resolve-lookup";

/** The lookup on a site of plain files, where no server reads the address. */
export function LookupFromAddress({ events }: { readonly events: readonly KnownEvent[] }) {
  const lookup = readLookup(useSearchParams());
  const result = resolveLookup(events, lookup);
  const address = result.kind === "article" || result.kind === "search" ? lookupAddress(result) : undefined;
  const router = useRouter();
  useEffect(() => {
    if (address !== undefined) router.replace(address);
  }, [address, router]);
  if (result.kind === "article" || result.kind === "search") return null;
  return <LookupView lookup={lookup} result={result} />;
}
