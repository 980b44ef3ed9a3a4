import type { AsPlainObject } from "minisearch";
import MiniSearch from "minisearch";
import type { SearchEntry, SearchText } from "./artefacts";
import type { Postings } from "./postings";
import { readPostings } from "./postings";
import { camelCaseWords, indexTerms } from "./read-tokens";
import type { Vocabulary } from "./vocabulary";
import { createVocabulary } from "./vocabulary";

const FIELDS = ["title", "names", "messages", "summary", "body", "commands"] as const;

const bitsOf = (...fields: readonly (typeof FIELDS)[number][]): number =>
  fields.reduce((bits, field) => bits | (1 << FIELDS.indexOf(field)), 0);

/** The bit of the title among an article's fields. */
export const TITLE_BIT = bitsOf("title");
/** A word in one of these says what an article is about; elsewhere it may only be mentioned. */
export const SUBJECT_BITS = bitsOf("title", "names", "messages", "summary");

const BOOST = { title: 4, names: 3, messages: 2.5, summary: 2, body: 1, commands: 0.8 };

type IndexedArticle = { readonly id: number } & { readonly [field in (typeof FIELDS)[number]]: string };

/** An article that has some of the terms. */
export type FullTextHit = { readonly article: number; readonly score: number };

const OPTIONS = {
  fields: [...FIELDS],
  tokenize: indexTerms,
  // The terms are folded already; nothing is left out, for any word may be the rare one.
  processTerm: (term: string) => term,
};

function namesOf({ eventId, eventSources = [], codes = [], names = [] }: SearchEntry): string {
  return [eventId ?? "", ...eventSources, ...codes, ...names, ...names.flatMap(camelCaseWords)].join(" ");
}

/** The index over entries, and over their texts where they are given. Articles are numbered by their place. */
export function createIndex(
  entries: readonly SearchEntry[],
  texts: readonly SearchText[] = [],
): AsPlainObject {
  const index = new MiniSearch<IndexedArticle>(OPTIONS);
  index.addAll(
    entries.map((entry, id) => {
      const text = texts[id];
      return {
        id,
        title: entry.title,
        names: namesOf(entry),
        messages: text ? [...text.messages, ...text.ruleNames].join("\n") : "",
        summary: [entry.summary, ...(text?.headings ?? [])].join("\n"),
        body: text?.plainText ?? "",
        commands: text?.commands.join("\n") ?? "",
      };
    }),
  );
  return index.toJSON();
}

/** Full text of all articles: which words there are, and which articles have them. */
export type FullText = Pick<Postings, "fieldsWith"> & {
  readonly vocabulary: Vocabulary;
  /** All articles with at least one of the terms, each term weighing what the map says. */
  readonly find: (weights: ReadonlyMap<string, number>) => readonly FullTextHit[];
};

/** Opens an index in its JSON form for searching. */
export function openFullText(json: AsPlainObject): FullText {
  const index = MiniSearch.loadJS<IndexedArticle>(json, OPTIONS);
  const { counts, fieldsWith } = readPostings(json);
  return {
    fieldsWith,
    vocabulary: createVocabulary(counts),
    find(weights) {
      if (weights.size === 0) return [];
      return index
        .search([...weights.keys()].join(" "), {
          tokenize: (terms) => terms.split(" "),
          boost: BOOST,
          boostTerm: (term) => weights.get(term) ?? 1,
        })
        .map(({ id, score }) => ({ article: Number(id), score }));
    },
  };
}
