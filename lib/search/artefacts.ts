import type { FoundArticle, FoundDocument } from "@/lib/articles/article";
import { codesInBothForms } from "@/lib/articles/article";
import { readNdrTokens } from "@/lib/mail-flow/ndr-token";
import type { SearchEntry, SearchText, WizardStep } from "./entry";
import { toColumns, type EntryColumns } from "./entry-columns";
import { createIndex } from "./index/full-text-index";
import { readPlaces } from "./index/article-places";
import type { PackedPostings } from "./index/postings";
import { readStatusCodes } from "./query/read-codes";
import { unreadTokens } from "./query/unread-tokens";

/** A page that is no article but is found among them. */
export type OtherPage = Pick<SearchEntry, "url" | "title" | "area" | "summary" | "appliesTo"> & {
  readonly kind: "wizard";
};

/** All that search is built from. */
export type SearchSources = {
  /** Articles, and the causes that they share. */
  readonly articles: readonly FoundDocument[];
  readonly pages?: readonly OtherPage[];
  readonly steps?: readonly WizardStep[];
  /** English phrases by which people ask for a page, by its address. */
  readonly askedAs?: Readonly<Record<string, readonly string[]>>;
};

/** The small part, enough for identifiers, titles and suggestions. Plain JSON. */
export type SearchCore = { readonly fingerprint: string; readonly columns: EntryColumns };

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

function textOf(
  { article, text }: FoundDocument,
  askedAs: readonly string[],
  numbers: ReadonlyMap<string, number>,
): SearchText {
  return {
    headings: text.headings.map((heading) => heading.text),
    plainText: text.plainText,
    places: readPlaces(text),
    commands: text.commands,
    messages: messagesOf(article),
    ruleNames: article.kind === "event" ? article.momRules.map(({ name }) => name) : [],
    rulePaths: article.kind === "event" ? [...new Set(article.momRules.map(({ path }) => path))] : [],
    askedAs,
    causes: text.causes.flatMap(({ id }) => numbers.get(id) ?? []),
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

function entryOfPage({ url, title, kind, area, summary, appliesTo }: OtherPage): SearchEntry {
  return { url, title, kind, area, summary, appliesTo };
}

function textOfPage(askedAs: readonly string[]): SearchText {
  return {
    headings: [],
    plainText: "",
    places: [],
    commands: [],
    messages: [],
    ruleNames: [],
    rulePaths: [],
    askedAs,
    causes: [],
  };
}

/** Both parts of what search needs, made once at build time. */
export function buildSearchArtefacts({ articles, pages = [], steps = [], askedAs = {} }: SearchSources): {
  readonly core: SearchCore;
  readonly body: SearchBody;
} {
  const phrasesFor = (url: string): readonly string[] => askedAs[url] ?? [];
  // A cause brings its own phrases; those of articles stand in files of their own.
  const phrasesOf = ({ article }: FoundDocument): readonly string[] => [
    ...phrasesFor(article.url),
    ...(article.kind === "cause" ? (article.askedAs.en ?? []) : []),
  ];
  const entries = [...articles.map(({ article }) => entryOf(article)), ...pages.map(entryOfPage)];
  const causes = new Map(
    articles.flatMap(({ article }, place) =>
      article.kind === "cause" ? [[article.name, place] as const] : [],
    ),
  );
  const texts = [
    ...articles.map((document) => textOf(document, phrasesOf(document), causes)),
    ...pages.map(({ url }) => textOfPage(phrasesFor(url))),
  ];
  const fingerprint = fingerprintOf(entries);
  return {
    core: { fingerprint, columns: toColumns(entries) },
    body: { fingerprint, index: createIndex(entries, texts), texts, steps },
  };
}
