import type { ReactNode } from "react";
import { PageHeading } from "@/components/layout/page-heading";
import type { Article } from "@/lib/articles/article";
import { inOrderOfNumbers } from "@/lib/articles/browse";
import { loadArticleList } from "@/lib/articles/load-articles.server";

/** The two lists that readers browse. */
export const BROWSE_PAGES = {
  event: {
    path: "/events",
    title: "Events",
    lead: "One article per event ID and event source, as Event Viewer shows them.",
  },
  code: {
    path: "/codes",
    title: "Status codes",
    lead: "SMTP reply codes and enhanced status codes, as queues and bounces show them.",
  },
} as const;

export type BrowsedKind = keyof typeof BROWSE_PAGES;

/** Articles of one kind in the order of their event IDs or codes. */
export async function browsedArticles(kind: BrowsedKind): Promise<readonly Article[]> {
  const articles = await loadArticleList();
  return inOrderOfNumbers(articles.filter((article) => article.kind === kind));
}

/** Heading and list of one browse page. */
export function BrowsePage({ kind, children }: { kind: BrowsedKind; children: ReactNode }) {
  const { title, lead } = BROWSE_PAGES[kind];
  return (
    <>
      <PageHeading title={title} lead={lead} />
      {children}
    </>
  );
}
