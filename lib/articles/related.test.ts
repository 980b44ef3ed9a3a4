import { expect, test } from "vitest";
import { loadArticles } from "./load-articles.server";
import { relatedItems } from "./related";

test("every relation between articles is shown on both of their pages", async () => {
  const all = (await loadArticles()).map(({ article }) => article);
  const neighbours = new Map(
    all.map((article) => [article.url, relatedItems(article, all).map((item) => item.article?.url)]),
  );
  const oneWay = [...neighbours].flatMap(([url, others]) =>
    others.flatMap((other) =>
      other !== undefined && neighbours.get(other)?.includes(url) !== true ? [`${url} → ${other}`] : [],
    ),
  );
  expect(neighbours.get("/events/msexchangetransport/1035")?.length).toBeGreaterThan(0);
  expect(oneWay).toEqual([]);
});
