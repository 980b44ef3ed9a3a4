import { loadArticleList } from "@/lib/articles/load-articles.server";
import type { KnownEvent } from "@/lib/lookup/resolve-lookup";

/** Every event that has an article, without what a lookup does not need. */
export async function loadKnownEvents(): Promise<readonly KnownEvent[]> {
  return (await loadArticleList()).flatMap((article) => {
    if (article.kind !== "event") return [];
    const { url, title, eventId, eventSources, onlyWith, momRules } = article;
    return [{ url, title, eventId, eventSources, ...(onlyWith ? { onlyWith } : {}), momRules }];
  });
}
