import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import { Document } from "flexsearch";
import Fuse from "fuse.js";
import lunr from "lunr";
import MiniSearch from "minisearch";
import type { Phrases } from "@/lib/articles/asked-languages";
import { codesInBothForms, type ArticleDocument } from "@/lib/articles/article";
import { createDiagnoser } from "@/lib/diagnosis/diagnose";
import { buildDiagnosisIndex } from "@/lib/diagnosis/diagnosis-index";
import { buildSearchArtefacts } from "@/lib/search/artefacts";
import { createSearchEngine } from "@/lib/search/engine";
import { indexTerms } from "@/lib/search/words/read-tokens";

/** An engine as the comparison asks it: the addresses of its best ten articles for a query or a pasted text. */
export type Rival = {
  readonly name: string;
  /** Characters of its index as JSON, where it has one. */
  readonly indexJson: () => string | undefined;
  readonly search: (query: string) => readonly string[];
  readonly paste: (text: string) => readonly string[];
};

const RANKS = 10;

/** What every engine is given of an article: the same texts for all. */
type Text = {
  readonly id: string;
  readonly title: string;
  readonly ids: string;
  readonly messages: string;
  readonly summary: string;
  readonly askedAs: string;
  readonly body: string;
};

function textOf({ article, text }: ArticleDocument, askedAs: readonly string[]): Text {
  const ids =
    article.kind === "event"
      ? [article.eventId, ...article.eventSources, article.symbolicName ?? ""]
      : codesInBothForms(article);
  const messages =
    article.kind === "event" ? [article.messageText ?? ""] : article.kind === "code" ? article.wireTexts : [];
  return {
    id: article.url,
    title: article.title,
    ids: ids.join(" "),
    messages: messages.join("\n"),
    summary: [article.summary, ...text.headings.map((heading) => heading.text)].join("\n"),
    askedAs: askedAs.join("\n"),
    body: [text.plainText, ...text.commands].join("\n"),
  };
}

const WEIGHTS = { title: 4, ids: 3, messages: 2.5, summary: 2, askedAs: 2, body: 1 };

function sameForPastes(
  name: string,
  search: (query: string) => readonly string[],
  indexJson: () => string | undefined = () => undefined,
): Rival {
  return { name, search, paste: search, indexJson };
}

function ours(documents: readonly ArticleDocument[]): Rival {
  const { core, body } = buildSearchArtefacts({ articles: documents });
  const index = buildDiagnosisIndex(documents);
  const engine = createSearchEngine(core, body);
  const diagnose = createDiagnoser(index);
  return {
    name: "ours",
    indexJson: () => JSON.stringify([core, body, index]),
    search: (query) => engine.search(query, { limit: RANKS }).results.map(({ url }) => url),
    paste: (text) =>
      diagnose(text, { rankWords: (words) => engine.rankWords(words) }).diagnoses.map(({ url }) => url),
  };
}

function miniSearch(texts: readonly Text[]): Rival {
  const index = new MiniSearch<Text>({
    fields: Object.keys(WEIGHTS),
    tokenize: indexTerms,
    processTerm: (term) => term,
  });
  index.addAll(texts);
  return sameForPastes(
    "MiniSearch, tuned",
    (query) =>
      index
        .search(query, {
          boost: WEIGHTS,
          prefix: (_term, place, terms) => place === terms.length - 1,
          fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
        })
        .slice(0, RANKS)
        .map(({ id }) => String(id)),
    () => JSON.stringify(index),
  );
}

const SHORT_KEYS = ["title", "ids", "messages", "askedAs"];

function fuse(name: string, texts: readonly Text[], useTokenSearch: boolean): Rival {
  const index = new Fuse(texts, {
    keys: SHORT_KEYS,
    ignoreLocation: true,
    threshold: 0.4,
    useTokenSearch,
  });
  return sameForPastes(
    name,
    (query) => index.search(query, { limit: RANKS }).map(({ item }) => item.id),
    () => JSON.stringify(index.getIndex()),
  );
}

function orama(texts: readonly Text[]): Rival {
  const index = create({
    schema: {
      id: "string",
      title: "string",
      ids: "string",
      messages: "string",
      summary: "string",
      askedAs: "string",
      body: "string",
    },
  });
  void insertMultiple(index, [...texts]);
  return sameForPastes("Orama", (query) => {
    const found = searchOrama(index, { term: query, boost: WEIGHTS, tolerance: 1, limit: RANKS });
    return "hits" in found ? found.hits.map(({ document }) => String(document.id)) : [];
  });
}

function flexSearch(texts: readonly Text[]): Rival {
  const index = new Document({
    document: { id: "id", index: Object.keys(WEIGHTS) },
    tokenize: "forward",
    context: true,
  });
  for (const text of texts) index.add({ ...text });
  return sameForPastes("FlexSearch", (query) =>
    index
      .search(query, { limit: RANKS, suggest: true, merge: true })
      .slice(0, RANKS)
      .flatMap((hit) => ("id" in hit ? [String(hit.id)] : [])),
  );
}

function lunrIndex(texts: readonly Text[]): Rival {
  const index = lunr((builder) => {
    builder.ref("id");
    for (const [field, boost] of Object.entries(WEIGHTS)) builder.field(field, { boost });
    for (const text of texts) builder.add(text);
  });
  return sameForPastes(
    "Lunr",
    (query) => {
      try {
        return index
          .query((asked) => {
            const terms = lunr.tokenizer(query).map(String);
            for (const term of new Set(terms)) {
              asked.term(term, { boost: 10 });
              if (/^[a-z]{5,}$/.test(term)) asked.term(term, { editDistance: 1, usePipeline: false });
            }
          })
          .slice(0, RANKS)
          .map(({ ref }) => ref);
      } catch {
        // Lunr 2.3.9 throws where a word is in its token set but not in its index: such a query has no answer.
        return [];
      }
    },
    () => JSON.stringify(index),
  );
}

/** The engines of others over the same articles, with the phrases of people as a field where they are given. */
export function othersFor(
  documents: readonly ArticleDocument[],
  askedAs: Phrases = {},
): readonly (() => Rival)[] {
  const texts = documents.map((document) => textOf(document, askedAs[document.article.url] ?? []));
  return [
    () => miniSearch(texts),
    () => orama(texts),
    () => flexSearch(texts),
    () => lunrIndex(texts),
    () => fuse("Fuse fuzzy, titles, ids and messages", texts, false),
    () => fuse("Fuse token search, titles, ids and messages", texts, true),
  ];
}

/** Ours and every other engine over the same articles; each is opened only when its turn comes. */
export function rivalsFor(documents: readonly ArticleDocument[]): readonly (() => Rival)[] {
  return [() => ours(documents), ...othersFor(documents)];
}
