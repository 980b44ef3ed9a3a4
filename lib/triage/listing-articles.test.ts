import { expect, test } from "vitest";
import { loadArticleList } from "@/lib/articles/load-articles.server";
import { withListingArticles } from "@/lib/triage/listing-articles";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";

test("every address that a flow leads to has its article's title, and no link is called like a file", async () => {
  const articles = await loadArticleList();
  const titles = new Map(articles.map(({ url, title }) => [url, title]));
  for (const flow of withListingArticles(await loadFlows(), articles)) {
    const urls = [
      ...flow.symptoms.flatMap(({ articles }) => articles.map(({ url }) => url)),
      ...flow.causes.flatMap(({ articles, procedures }) => [...articles, ...procedures]),
    ].filter((url) => !url.startsWith("/events/") && titles.has(url));
    for (const url of urls) expect(flow.titles?.[url], `${flow.file}: ${url}`).toBe(titles.get(url));
  }
});
