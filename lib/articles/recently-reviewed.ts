import type { Article } from "@/lib/articles/article";
import { AREA_NAMES } from "@/lib/mail-flow/area";

/** The full article of each area that was reviewed last, in the order of the areas: not six of the same corner. */
export function recentlyReviewed(articles: readonly Article[], count: number): readonly Article[] {
  return AREA_NAMES.flatMap((area) =>
    articles
      .filter((article) => article.kind !== "procedure" && article.depth === "full" && article.area === area)
      .sort((one, other) => other.reviewedOn.localeCompare(one.reviewedOn))
      .slice(0, 1),
  ).slice(0, count);
}
