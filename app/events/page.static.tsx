import type { Metadata } from "next";
import { Suspense } from "react";
import { BrowseFromAddress } from "@/components/browse/browse-from-address";
import { BrowseList } from "@/components/browse/browse-list";
import { browsedArticles, BrowsePage } from "@/components/browse/browse-page";

export const metadata: Metadata = { title: "Events" };

export default async function EventsPage() {
  const articles = await browsedArticles("event");
  return (
    <BrowsePage kind="event">
      <Suspense fallback={<BrowseList path="/events" articles={articles} filters={{}} />}>
        <BrowseFromAddress path="/events" articles={articles} />
      </Suspense>
    </BrowsePage>
  );
}
