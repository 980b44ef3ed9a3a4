import { listedCauses } from "@/lib/articles/article";
import type { ContentProblem } from "@/lib/articles/content-problem";
import { lineOfField } from "@/lib/articles/frontmatter-fields";
import { didYouMean } from "@/lib/articles/nearest-name";
import { isOpened } from "@/lib/articles/opened";
import type { ParsedArticle } from "@/lib/articles/parse-article";
import type { ParsedCause } from "@/lib/causes/parse-cause";

/**
 * What is wrong with the causes that articles list: there is no such cause, it is listed twice, it is for other versions.
 * @param brokenIds of causes whose files cannot be read
 */
export function checkListedCauses(
  articles: readonly ParsedArticle[],
  causes: readonly ParsedCause[],
  brokenIds: readonly string[] = [],
): readonly ContentProblem[] {
  const known = new Map(causes.map(({ cause }) => [cause.id, cause]));
  return articles.flatMap(({ article, lines }) => {
    const listed = listedCauses(article);
    const isMissing = article.kind !== "procedure" && article.depth === "full" && listed.length === 0;
    const missing =
      isMissing && isOpened(article)
        ? [{ file: article.file, field: "causes", message: "is missing: a full article lists its causes" }]
        : [];
    const wrong = listed.flatMap(({ cause: id }, at): readonly ContentProblem[] => {
      const file = `${article.file}:${lineOfField(lines, ["causes", at])}`;
      const problem = (message: string) => [{ file, field: "causes", message }];
      if (listed.findIndex((other) => other.cause === id) < at) return problem(`"${id}" is listed twice`);
      if (brokenIds.includes(id)) return [];
      const cause = known.get(id);
      if (!cause) {
        const renamed = causes.find((each) => each.cause.renamedFrom.includes(id))?.cause.id;
        const hint = renamed ? ` (it is "${renamed}" now)` : didYouMean(id, [...known.keys()]);
        return problem(`there is no cause "${id}" in content/causes${hint}`);
      }
      return cause.appliesTo.some((version) => article.appliesTo.includes(version))
        ? []
        : problem(
            `"${id}" is for Exchange ${cause.appliesTo.join(", ")}, the article for ${article.appliesTo.join(", ")}`,
          );
    });
    return [...missing, ...wrong];
  });
}
