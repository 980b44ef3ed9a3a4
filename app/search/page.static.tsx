import type { Metadata } from "next";
import { Suspense } from "react";
import { PageHeading } from "@/components/layout/page-heading";
import { SearchFromAddress } from "@/components/search/search-from-address";
import { SearchHints } from "@/components/search/search-hints";

export const metadata: Metadata = { title: "Search", robots: { index: false } };

export default function SearchPage() {
  return (
    <>
      <PageHeading title="Search" />
      <noscript>
        <p className="mb-4">
          Searching needs JavaScript on this site. The lists of events and codes work without.
        </p>
      </noscript>
      <Suspense fallback={<SearchHints />}>
        <SearchFromAddress />
      </Suspense>
    </>
  );
}
