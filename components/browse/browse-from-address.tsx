"use client";

import { useSearchParams } from "next/navigation";
import { BrowseList } from "@/components/browse/browse-list";
import type { Article } from "@/lib/articles/article";
import { parseBrowseFilters } from "@/lib/articles/browse";

/** The list as the address asks for it, where no server reads the address. */
export function BrowseFromAddress({ path, articles }: { path: string; articles: readonly Article[] }) {
  const query = useSearchParams();
  return (
    <BrowseList
      path={path}
      articles={articles}
      filters={parseBrowseFilters((name) => query.get(name) ?? undefined)}
    />
  );
}
