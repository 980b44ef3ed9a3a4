import { expect, test } from "vitest";
import { articleSkeleton } from "./article-skeleton";
import { checkArticles } from "./check-articles";
import { parseArticle } from "./parse-article";

test.each([
  [["event", "MSExchange", "EdgeSync", "1234"], "content/events/msexchange-edgesync/1234.mdx"],
  [["code", "454", "4.7.1"], "content/codes/454-4.7.1.mdx"],
  [["problem", "mail-is-slow"], "content/problems/mail-is-slow.mdx"],
  [["procedure", "check-clocks"], "content/procedures/check-clocks.mdx"],
])("the skeleton for %j goes to %s and passes the content check", (words, file) => {
  const skeleton = articleSkeleton(words, "2026-11-20");
  expect(skeleton?.file).toBe(file);
  const result = parseArticle(file, skeleton?.text ?? "");
  expect("parsed" in result && checkArticles([result.parsed])).toEqual([]);
});

test.each([
  [[]],
  [["event", "1234"]],
  [["event", "MSExchangeTransport", "0"]],
  [["code", "hello"]],
  [["problem", "../x"]],
])("%j is refused", (words) => {
  expect(articleSkeleton(words, "2026-11-20")).toBeUndefined();
});
