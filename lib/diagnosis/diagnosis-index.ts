import { codesInBothForms, type ArticleDocument } from "@/lib/articles/article";
import type { Area } from "@/lib/mail-flow/area";
import type { EventId } from "@/lib/mail-flow/event-id";
import type { EventSource } from "@/lib/mail-flow/event-source";

/** What diagnosis keeps of an article. */
export type IndexedArticle = {
  readonly url: string;
  readonly title: string;
  readonly kind: "event" | "code" | "problem";
  readonly area: Area;
  readonly eventId?: EventId;
  readonly eventSources?: readonly EventSource[];
  /** Codes in both forms: "454 4.7.0" and "4.7.0". */
  readonly codes?: readonly string[];
  readonly symbolicName?: string;
  /** NDR tokens that the article is about, e.g. "RESOLVER.ADR.RecipNotFound". */
  readonly tokens?: readonly string[];
  readonly parameters: readonly { readonly number: number; readonly name: string }[];
};

/** A wording by which an article is recognised; `article` is its place in the list. */
export type IndexedTemplate = {
  readonly article: number;
  readonly text: string;
  readonly origin: "message" | "wire" | "alert";
};

/** The artefact that diagnosis works on; plain JSON. */
export type DiagnosisIndex = {
  readonly articles: readonly IndexedArticle[];
  readonly templates: readonly IndexedTemplate[];
};

/** Collects identifiers and wordings of event and code articles; procedures are found by search only. */
export function buildDiagnosisIndex(documents: readonly ArticleDocument[]): DiagnosisIndex {
  const articles: IndexedArticle[] = [];
  const templates: IndexedTemplate[] = [];
  for (const { article } of documents) {
    if (article.kind === "procedure") continue;
    const at = articles.length;
    const parameters = article.parameters.map(({ number, name }) => ({ number, name }));
    const { url, title, area } = article;
    if (article.kind === "event") {
      const { eventId, eventSources, symbolicName } = article;
      articles.push({
        url,
        title,
        kind: "event",
        area,
        eventId,
        eventSources,
        parameters,
        ...(symbolicName ? { symbolicName } : {}),
      });
      const messages = [
        ...(article.messageText === undefined ? [] : [article.messageText]),
        ...article.otherTexts,
      ];
      templates.push(...messages.map((text) => ({ article: at, text, origin: "message" as const })));
      templates.push(
        ...article.momRules.map(({ name }) => ({ article: at, text: name, origin: "alert" as const })),
      );
    } else {
      articles.push({ url, title, kind: "code", area, codes: codesInBothForms(article), parameters });
      templates.push(
        ...article.wireTexts.map((text) => ({
          article: at,
          text: withoutEnvelope(text),
          origin: "wire" as const,
        })),
      );
    }
  }
  return { articles, templates };
}

/**
 * What a Last Error says about its own reply: every one of them begins with the same words about the primary target and
 * ends with the same words about alternate hosts, whichever reply stands between.
 */
function withoutEnvelope(wireText: string): string {
  const opening = /^[\s\S]{0,200}?responded with:?\s{0,3}/i.exec(wireText)?.[0] ?? "";
  const closing = wireText.search(/Attempted failover to alternate host/i);
  const inner = wireText.slice(opening.length, closing < 0 ? undefined : closing).trim();
  return /\p{L}{3}/u.test(inner) ? inner : wireText;
}
