import type { Metadata } from "next";
import { Suspense } from "react";
import { BrowseFromAddress } from "@/components/browse/browse-from-address";
import { BrowseList } from "@/components/browse/browse-list";
import { browsedArticles, BrowsePage } from "@/components/browse/browse-page";

export const metadata: Metadata = { title: "Status codes" };

export default async function CodesPage() {
  const articles = await browsedArticles("code");
  return (
    <BrowsePage kind="code">
      <Suspense fallback={<BrowseList path="/codes" articles={articles} filters={{}} />}>
        <BrowseFromAddress path="/codes" articles={articles} />
      </Suspense>
    </BrowsePage>
  );
}
