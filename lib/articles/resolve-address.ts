import type { Article, EventArticle } from "@/lib/articles/article";
import { codesInBothForms } from "@/lib/articles/article";
import { parseEventId } from "@/lib/mail-flow/event-id";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";
import { statusCodeSlug } from "@/lib/mail-flow/status-code";

/** What an address leads to: one article, a choice between several, or nothing. */
export type Resolution =
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "choice"; readonly articles: readonly Article[] }
  | { readonly kind: "nothing" };

function resolutionOf(articles: readonly Article[]): Resolution {
  const [first, ...others] = articles;
  if (!first) return { kind: "nothing" };
  return others.length === 0 ? { kind: "article", article: first } : { kind: "choice", articles };
}

function isEvent(article: Article): article is EventArticle {
  return article.kind === "event";
}

/** `/events/<source>/<id>`: any spelling of any of the article's sources. */
export function resolveEvent(articles: readonly Article[], source: string, id: string): Resolution {
  const eventId = parseEventId(id);
  const slug = eventSourceSlug(source);
  return resolutionOf(
    articles
      .filter(isEvent)
      .filter(
        (article) => article.eventId === eventId && article.eventSources.map(eventSourceSlug).includes(slug),
      ),
  );
}

/** `/events/<id>`: the articles of every source that uses the ID. */
export function resolveEventId(articles: readonly Article[], id: string): Resolution {
  const eventId = parseEventId(id);
  return resolutionOf(articles.filter(isEvent).filter((article) => article.eventId === eventId));
}

/** `/codes/<code>`: "454-4.7.0", "454 4.7.0", "4.7.0" or "454". The code in an article's own address comes first. */
export function resolveCode(articles: readonly Article[], code: string): Resolution {
  const slug = statusCodeSlug(code);
  const own = articles.filter((article) => article.url === `/codes/${slug}`);
  if (own.length > 0) return resolutionOf(own);
  return resolutionOf(articles.filter((article) => codeSlugs(article).includes(slug)));
}

/** Every address under which the article about codes may be asked for. */
export function codeSlugs(article: Article): readonly string[] {
  if (article.kind !== "code") return [];
  const replyCodes = article.codes.map((code) => code.split(" ")[0] ?? code);
  return [...new Set([...codesInBothForms(article), ...replyCodes, ...article.tokens].map(statusCodeSlug))];
}
