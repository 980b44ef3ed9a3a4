import type { ArticleName, Depth, FoundArticle, FoundDocument } from "@/lib/articles/article";
import { codesInBothForms } from "@/lib/articles/article";
import type { EventLevel } from "@/lib/mail-flow/event-level";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { ArticlePlace } from "./article-places";
import { readPlaces } from "./article-places";
import { createIndex } from "./full-text-index";
import { readNdrTokens } from "./ndr-tokens";
import type { PackedPostings } from "./postings";
import { readStatusCodes } from "./read-codes";
import type { WizardStep } from "./search-answer";
import { unreadTokens } from "./unread-tokens";

/** What search knows of an article before its text is loaded. */
export type SearchEntry = ArticleName & {
  readonly summary: string;
  readonly appliesTo: readonly ExchangeVersion[];
  /** Undefined for procedures and causes. */
  readonly depth?: Depth;
  readonly eventLevel?: EventLevel;
  /** Codes in the wire texts of an article that is about a fault, not about a code. */
  readonly quotedCodes?: readonly string[];
  /** The symbolic name of an event, the NDR tokens of a code. */
  readonly names?: readonly string[];
};

/** The small part, enough for identifiers, titles and suggestions. Plain JSON. */
export type SearchCore = { readonly fingerprint: string; readonly entries: readonly SearchEntry[] };

/** An article's text as snippets and exact names need it. */
export type SearchText = {
  readonly headings: readonly string[];
  /** One line a block. */
  readonly plainText: string;
  readonly places: readonly ArticlePlace[];
  readonly commands: readonly string[];
  /** Message texts and wire texts, with `%1`… */
  readonly messages: readonly string[];
  readonly ruleNames: readonly string[];
};

/** The large part: the full-text index, the texts in the order of the core's entries, the wizard's steps. Plain JSON. */
export type SearchBody = {
  readonly fingerprint: string;
  readonly index: PackedPostings;
  readonly texts: readonly SearchText[];
  readonly steps: readonly WizardStep[];
};

/** The status codes that stand in a text, each also without its reply code. */
function readQuotedCodes(text: string): readonly string[] {
  return readStatusCodes(unreadTokens(text)).flatMap((code) => [code, code.split(" ").at(-1) ?? code]);
}

function entryOf(article: FoundArticle): SearchEntry {
  const { url, title, kind, area, summary, appliesTo } = article;
  const depth = "depth" in article ? { depth: article.depth } : {};
  const shared = { url, title, kind, area, summary, appliesTo, ...depth };
  if (article.kind === "event") {
    const { eventId, eventSources, eventLevel, symbolicName } = article;
    return {
      ...shared,
      eventId,
      eventSources,
      ...(eventLevel ? { eventLevel } : {}),
      ...(symbolicName ? { names: [symbolicName] } : {}),
    };
  }
  if (article.kind === "code") {
    const names = new Set([...article.tokens, ...readNdrTokens([title, ...article.wireTexts].join("\n"))]);
    return { ...shared, codes: codesInBothForms(article), ...(names.size > 0 ? { names: [...names] } : {}) };
  }
  if (article.kind === "problem") {
    const quotedCodes = [...new Set(article.wireTexts.flatMap(readQuotedCodes))];
    return quotedCodes.length > 0 ? { ...shared, quotedCodes } : shared;
  }
  return shared;
}

/** The wordings as a reader knows them: where a value stands, there is a gap. */
function messagesOf(article: FoundArticle): readonly string[] {
  switch (article.kind) {
    case "event":
      return [...(article.messageText ? [article.messageText] : []), ...article.otherTexts].map((message) =>
        message.replaceAll(/%\d+/g, "…"),
      );
    case "code":
    case "problem":
      return article.wireTexts;
    case "procedure":
    case "cause":
      return [];
  }
}

function textOf({ article, text }: FoundDocument): SearchText {
  return {
    headings: text.headings.map((heading) => heading.text),
    plainText: text.plainText,
    places: readPlaces(text),
    commands: text.commands,
    messages: messagesOf(article),
    ruleNames: article.kind === "event" ? article.momRules.map(({ name }) => name) : [],
  };
}

// Tells a body of another build apart; no secret, so FNV-1a is enough.
function fingerprintOf(entries: readonly SearchEntry[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(entries)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Both parts of what search needs, made once at build time from all articles and the wizard's steps. */
export function buildSearchArtefacts(
  documents: readonly FoundDocument[],
  steps: readonly WizardStep[] = [],
): {
  readonly core: SearchCore;
  readonly body: SearchBody;
} {
  const entries = documents.map(({ article }) => entryOf(article));
  const texts = documents.map(textOf);
  const fingerprint = fingerprintOf(entries);
  return {
    core: { fingerprint, entries },
    body: { fingerprint, index: createIndex(entries, texts), texts, steps },
  };
}
