import { listedCauses, type Article } from "@/lib/articles/article";
import type { Cause, Flow } from "@/lib/wizard/flow/flow";

/** The flows, in which each cause also leads to the articles that list it, and each address has its title. */
export function withListingArticles(flows: readonly Flow[], articles: readonly Article[]): readonly Flow[] {
  const listing = new Map<string, string[]>();
  for (const article of articles)
    for (const { cause } of listedCauses(article))
      listing.set(cause, [...(listing.get(cause) ?? []), article.url]);
  const titles = new Map(articles.map(({ url, title }) => [url, title]));
  return flows.map((flow) => {
    const causes = flow.causes.map((cause) => withArticles(cause, listing.get(cause.id) ?? []));
    return { ...flow, causes, titles: titlesOf({ ...flow, causes }, titles) };
  });
}

/** Events are named by their numbers. */
function titlesOf(flow: Flow, titles: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const urls = [
    ...flow.symptoms.flatMap((symptom) => symptom.articles.map(({ url }) => url)),
    ...flow.causes.flatMap(({ articles, procedures }) => [...articles, ...procedures]),
  ];
  return Object.fromEntries(
    [...new Set(urls)].flatMap((url) => {
      const title = titles.get(url);
      return title === undefined || url.startsWith("/events/") ? [] : [[url, title]];
    }),
  );
}

function withArticles(cause: Cause, listing: readonly string[]): Cause {
  // A cause that names no article of its own leads first to one that lists it.
  const own = cause.article === cause.url ? [] : [cause.article];
  const [article = cause.url, ...articles] = new Set([...own, ...cause.articles, ...listing]);
  return { ...cause, article, articles };
}
