import type { Article } from "@/lib/articles/article";
import { codesInBothForms } from "@/lib/articles/article";

/** Something that an article names as related, with its article where there is one. */
export type RelatedItem = { readonly label: string; readonly article: Article | undefined };

/** What `article` names as related, and the articles that name it, each once. */
export function relatedItems(article: Article, all: readonly Article[]): readonly RelatedItem[] {
  const items = new Map<string, RelatedItem>();
  const add = (label: string, other: Article | undefined) => {
    const key = other?.url ?? label;
    if (other?.url !== article.url && !items.has(key)) items.set(key, { label, article: other });
  };
  for (const { eventSource, eventId } of article.relatedEvents) {
    add(
      `${eventSource} ${eventId}`,
      all.find(
        (other) =>
          other.kind === "event" && other.eventId === eventId && other.eventSources.includes(eventSource),
      ),
    );
  }
  for (const code of article.relatedCodes) {
    add(
      code,
      all.find((other) => other.kind === "code" && other.codes.includes(code)) ??
        all.find((other) => codesInBothForms(other).includes(code)),
    );
  }
  for (const other of all) {
    if (names(other, article)) add(labelOf(other), other);
  }
  return [...items.values()];
}

function labelOf(article: Article): string {
  switch (article.kind) {
    case "event":
      return `${article.eventSources[0]} ${article.eventId}`;
    case "code":
      return article.codes[0] ?? article.tokens[0] ?? "";
    case "problem":
      return "Problem";
    case "procedure":
      return "Procedure";
  }
}

function names(other: Article, article: Article): boolean {
  switch (article.kind) {
    case "event":
      return other.relatedEvents.some(
        ({ eventSource, eventId }) =>
          eventId === article.eventId && article.eventSources.includes(eventSource),
      );
    case "code":
      return other.relatedCodes.some((code) => article.codes.includes(code));
    case "problem":
    case "procedure":
      return false;
  }
}
