import { expect, test } from "vitest";
import { parseArticle } from "@/lib/articles/parse-article";
import { articleText, SAMPLE_ARTICLE } from "@/lib/articles/sample-article";
import { parseCause } from "@/lib/causes/parse-cause";
import { causeText } from "@/lib/causes/sample-cause";
import { claimsOfArticle, claimsOfCause } from "./count-claims";

type Change = readonly [string, string];

function ofCause(...changes: readonly Change[]) {
  const result = parseCause("content/causes/clock-skew.mdx", causeText(...changes));
  return "parsed" in result && claimsOfCause(result.parsed.cause);
}

function ofArticle(...changes: readonly Change[]) {
  const result = parseArticle(SAMPLE_ARTICLE, articleText(...changes));
  return "parsed" in result && claimsOfArticle(result.parsed);
}

test("a relief and a fix need a source, and paragraphs that claim", () => {
  expect(ofCause()).toEqual({ needed: 2, cited: 2 });
  expect(ofCause(["The offset is small.", "The offset is never large."])).toEqual({ needed: 3, cited: 2 });
  expect(ofCause(['Follow the domain.<Cite source="page" />', "Follow it."])).toEqual({
    needed: 2,
    cited: 1,
  });
});

test("an article counts what it says in its first minute and below", () => {
  expect(ofArticle()).toEqual({ needed: 0, cited: 0 });
  expect(
    ofArticle(
      ["Two servers.", "Always two servers."],
      ["Words.\n\n## Causes", 'It never ends.<Cite source="page" />\n\n## Causes'],
    ),
  ).toEqual({ needed: 2, cited: 1 });
});
