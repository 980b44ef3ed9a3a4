import type { Metadata } from "next";
import { BrowseList } from "@/components/browse/browse-list";
import { browsedArticles, BrowsePage } from "@/components/browse/browse-page";
import { parseBrowseFilters } from "@/lib/articles/browse";
import type { QueryPageProps } from "@/components/layout/query-page-props";

export const metadata: Metadata = { title: "Events" };

export default async function EventsPage({ searchParams }: QueryPageProps) {
  const query = await searchParams;
  const filters = parseBrowseFilters((name) => [query[name]].flat()[0]);
  return (
    <BrowsePage kind="event">
      <BrowseList path="/events" articles={await browsedArticles("event")} filters={filters} />
    </BrowsePage>
  );
}
