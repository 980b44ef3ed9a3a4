import { listedCauses, type Article } from "@/lib/articles/article";
import type { Cause, Flow } from "@/lib/wizard/flow/flow";

/** The flows, in which each cause also leads to the articles that list it. */
export function withListingArticles(flows: readonly Flow[], articles: readonly Article[]): readonly Flow[] {
  const listing = new Map<string, string[]>();
  for (const article of articles)
    for (const { cause } of listedCauses(article))
      listing.set(cause, [...(listing.get(cause) ?? []), article.url]);
  return flows.map((flow) => ({
    ...flow,
    causes: flow.causes.map((cause) => withArticles(cause, listing.get(cause.id) ?? [])),
  }));
}

function withArticles(cause: Cause, listing: readonly string[]): Cause {
  // A cause that names no article of its own leads first to one that lists it.
  const own = cause.article === cause.url ? [] : [cause.article];
  const [article = cause.url, ...articles] = new Set([...own, ...cause.articles, ...listing]);
  return { ...cause, article, articles };
}
