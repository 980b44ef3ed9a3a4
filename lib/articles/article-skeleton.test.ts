import { expect, test } from "vitest";
import { articleSkeleton } from "./article-skeleton";
import { checkArticles } from "./check-articles";
import { parseArticle } from "./parse-article";
import { unwrittenLines } from "./unwritten";

test.each([
  [["event", "MSExchange", "EdgeSync", "1234"], "content/events/msexchange-edgesync/1234.mdx"],
  [["code", "454", "4.7.1"], "content/codes/454-4.7.1.mdx"],
  [["problem", "mail-is-slow"], "content/problems/mail-is-slow.mdx"],
  [["procedure", "check-clocks"], "content/procedures/check-clocks.mdx"],
])("the skeleton for %j goes to %s, passes every rule, and has its open lines named", (words, file) => {
  const skeleton = articleSkeleton(words, "2026-11-30");
  expect(skeleton?.file).toBe(file);
  const result = parseArticle(file, skeleton?.text ?? "");
  expect("parsed" in result && checkArticles([result.parsed])).toEqual([]);
  const open = unwrittenLines(file, skeleton?.text ?? "");
  expect(open.length).toBeGreaterThan(3);
  expect(open[0]).toMatchObject({ file: `${file}:2`, field: "text" });
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
