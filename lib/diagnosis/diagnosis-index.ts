import type { ArticleName } from "@/lib/articles/article";
import {
  codesInBothForms,
  type Article,
  type ArticleDocument,
  type ProcedureArticle,
} from "@/lib/articles/article";
import type { EventLevel } from "@/lib/mail-flow/event-level";
import { roleOfWriter, type ServerRole } from "@/lib/diagnosis/server-roles";
import type { Stage } from "@/lib/mail-flow/stage";
import type { ClientWording } from "./clients/client-wording";

/** What diagnosis keeps of an article. */
export type IndexedArticle = ArticleName<"event" | "code" | "problem"> & {
  /** Where in the pipeline the fault sits. */
  readonly stage?: Stage;
  /** Which end of a connection writes the event. */
  readonly writtenBy?: ServerRole;
  readonly eventLevel?: EventLevel;
  readonly symbolicName?: string;
  /** NDR tokens that the article is about, e.g. "RESOLVER.ADR.RecipNotFound". */
  readonly tokens?: readonly string[];
  /** Other programs log the event too: it is this one only with one of these words. */
  readonly onlyWith?: readonly string[];
  readonly parameters: readonly { readonly number: number; readonly name: string }[];
};

/** A wording by which an article is recognised; `article` is its place in the list. */
export type IndexedTemplate = { readonly article: number; readonly text: string };

/** The artefact that diagnosis works on; plain JSON. */
export type DiagnosisIndex = {
  readonly articles: readonly IndexedArticle[];
  readonly templates: readonly IndexedTemplate[];
  /** What programs that hand mail to Exchange say. */
  readonly clients: readonly ClientWording[];
};

/** The name of the article at an address such as "/codes/421-4.4.2"; undefined when there is none. */
export type NameArticle = (url: string) => IndexedArticle | undefined;

/** Prepares the names of all articles of an index by their addresses. */
export function nameArticles({ articles }: DiagnosisIndex): NameArticle {
  const named = new Map(articles.map((article) => [article.url, article]));
  return (url) => named.get(url);
}

/** Collects identifiers and wordings of all articles but procedures, which are found by search only. */
export function buildDiagnosisIndex(
  documents: readonly ArticleDocument[],
  clients: readonly ClientWording[] = [],
): DiagnosisIndex {
  const articles: IndexedArticle[] = [];
  const templates: IndexedTemplate[] = [];
  for (const { article } of documents) {
    if (article.kind === "procedure") continue;
    templates.push(...wordingsOf(article).map((text) => ({ article: articles.length, text })));
    articles.push(indexed(article));
  }
  return { articles, templates, clients };
}

function indexed(article: Exclude<Article, ProcedureArticle>): IndexedArticle {
  const { url, title, kind, area } = article;
  const parameters = article.parameters.map(({ number, name }) => ({ number, name }));
  const common = { url, title, kind, area, parameters, ...(article.stage ? { stage: article.stage } : {}) };
  if (article.kind === "problem") return common;
  if (article.kind === "code") return { ...common, codes: codesInBothForms(article), tokens: article.tokens };
  const { eventId, eventSources, eventLevel, symbolicName, onlyWith } = article;
  const writtenBy = roleOfWriter(article.taskCategory);
  return {
    ...common,
    eventId,
    eventSources,
    ...(eventLevel === undefined ? {} : { eventLevel }),
    ...(writtenBy === undefined ? {} : { writtenBy }),
    ...(symbolicName === undefined ? {} : { symbolicName }),
    ...(onlyWith === undefined ? {} : { onlyWith }),
  };
}

function wordingsOf(article: Exclude<Article, ProcedureArticle>): readonly string[] {
  if (article.kind !== "event") return [...new Set(article.wireTexts.map(withoutEnvelope))];
  const { messageText, otherTexts, momRules } = article;
  const messages = messageText === undefined ? otherTexts : [messageText, ...otherTexts];
  return [...new Set([...messages, ...momRules.map(({ name }) => name)])];
}

/**
 * What a Last Error or a client program says about the reply that it quotes: they begin with the same words about the primary
 * target or what was expected, and end with the same words about alternate hosts, whichever reply stands between.
 */
function withoutEnvelope(wireText: string): string {
  const opening =
    /^[\s\S]{0,200}?(?:IP address responded with:?|but got code "\d{3}", with message|The server response was:)\s{0,3}/i.exec(
      wireText,
    )?.[0] ?? "";
  const closing = wireText.search(/Attempted failover to alternate host/i);
  const inner = wireText.slice(opening.length, closing < 0 ? undefined : closing).trim();
  return /\p{L}{3}/u.test(inner) ? inner : wireText;
}
