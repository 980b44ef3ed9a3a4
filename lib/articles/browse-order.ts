import type { FoundArticle } from "@/lib/articles/article";

const IN_NUMBERS = new Intl.Collator("en", { numeric: true });

/** What readers look an article up by: its event ID and source, its code, else its title. */
function lookedUpBy(article: FoundArticle): string {
  if (article.kind === "event") return `${article.eventId} ${article.eventSources[0]}`;
  return (article.kind === "code" ? (article.codes[0] ?? article.tokens[0]) : undefined) ?? article.title;
}

/** Articles in the order of their event IDs, codes or titles; numbers count as such, 1003 is before 10003. */
export function inOrderOfNumbers<Listed extends FoundArticle>(
  articles: readonly Listed[],
): readonly Listed[] {
  return [...articles].sort((one, other) => IN_NUMBERS.compare(lookedUpBy(one), lookedUpBy(other)));
}
