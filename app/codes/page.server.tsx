import type { Metadata } from "next";
import { BrowseList } from "@/components/browse/browse-list";
import { browsedArticles, BrowsePage } from "@/components/browse/browse-page";
import { parseBrowseFilters } from "@/lib/articles/browse";
import type { QueryPageProps } from "@/components/layout/query-page-props";

export const metadata: Metadata = { title: "Status codes" };

export default async function CodesPage({ searchParams }: QueryPageProps) {
  const query = await searchParams;
  const filters = parseBrowseFilters((name) => [query[name]].flat()[0]);
  return (
    <BrowsePage kind="code">
      <BrowseList path="/codes" articles={await browsedArticles("code")} filters={filters} />
    </BrowsePage>
  );
}
