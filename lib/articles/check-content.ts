import { checkArticles } from "@/lib/articles/check-articles";
import { checkListedCauses } from "@/lib/articles/check-listed-causes";
import { checkPromises } from "@/lib/articles/check-promises";
import type { ContentProblem } from "@/lib/articles/content-problem";
import type { ParsedArticle } from "@/lib/articles/parse-article";
import { causeUrl } from "@/lib/causes/cause";
import { checkCauses } from "@/lib/causes/check-causes";
import type { ParsedCause } from "@/lib/causes/parse-cause";

type Content = {
  readonly articles: readonly ParsedArticle[];
  readonly causes: readonly ParsedCause[];
  /** Files that cannot be read; they are named elsewhere. */
  readonly brokenFiles: readonly string[];
  /** ISO date after which no review can have been. */
  readonly today: string;
};

/** Everything that is wrong with articles and causes, by themselves and together. */
export function checkContent({ articles, causes, brokenFiles, today }: Content): readonly ContentProblem[] {
  const brokenIds = brokenFiles.flatMap((file) => /^content\/causes\/(.+)\.mdx$/.exec(file)?.[1] ?? []);
  const addresses = new Set([
    ...articles.map(({ article }) => article.url),
    ...causes.map(({ cause }) => cause.url),
    ...brokenIds.map(causeUrl),
    ...brokenFiles.map((file) => file.replace(/^content|\.mdx$/g, "")),
  ]);
  return [
    ...checkArticles(articles, addresses),
    ...checkCauses(causes, addresses, brokenIds),
    ...checkListedCauses(articles, causes, brokenIds),
    ...checkPromises(articles, causes),
    ...articles.flatMap(({ article }) => checkFinished(article, today)),
    ...causes.flatMap(({ cause }) => checkFinished(cause, today)),
  ];
}

function checkFinished(
  { file, reviewedOn }: { readonly file: string; readonly reviewedOn: string },
  today: string,
): readonly ContentProblem[] {
  return reviewedOn > today
    ? [{ file, field: "reviewedOn", message: `${reviewedOn} is in the future: expected today or earlier` }]
    : [];
}
