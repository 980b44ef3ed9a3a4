import type { SearchEntry, SearchText } from "../entry";
import type { PackedPostings, Posting, Postings } from "./postings";
import { openPostings, packPostings } from "./postings";
import { camelCaseWords, indexTerms } from "../words/read-tokens";
import type { Vocabulary } from "../words/vocabulary";
import { createVocabulary } from "../words/vocabulary";

/** What an article has to be found by, and how much a word tells that stands there. */
const FIELDS = [
  { name: "title", bit: 1, boost: 4 },
  { name: "names", bit: 2, boost: 3 },
  { name: "messages", bit: 4, boost: 2.5 },
  { name: "summary", bit: 8, boost: 2 },
  { name: "askedAs", bit: 16, boost: 2 },
  { name: "body", bit: 32, boost: 1 },
  { name: "commands", bit: 32, boost: 0.8 },
] as const;

type FieldName = (typeof FIELDS)[number]["name"];

/** The bit of the title among an article's fields, and that of the phrases by which people ask for it. */
export const TITLE_BIT = 1;
export const ASKED_BIT = 16;
/** Title, names, messages and summary: a word in one of these says what an article is about. */
export const SUBJECT_BITS = 1 | 2 | 4 | 8;

/** How fast repeating a word tells less, how much a long text takes from it, and what each word is worth at least. */
const BM25 = { saturation: 1.2, length: 0.7, least: 0.5 } as const;

/** An article that has some of the terms. */
export type FullTextHit = { readonly article: number; readonly score: number };

function namesOf({ eventId, eventSources = [], codes = [], names = [] }: SearchEntry): string {
  return [eventId ?? "", ...eventSources, ...codes, ...names, ...names.flatMap(camelCaseWords)].join(" ");
}

function fieldTexts(entry: SearchEntry, text: SearchText | undefined): Record<FieldName, string> {
  return {
    title: entry.title,
    names: namesOf(entry),
    messages: text ? [...text.messages, ...text.ruleNames].join("\n") : "",
    summary: [entry.summary, ...(text?.headings ?? [])].join("\n"),
    askedAs: text?.askedAs.join("\n") ?? "",
    body: text?.plainText ?? "",
    commands: text?.commands.join("\n") ?? "",
  };
}

function countTerms(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of indexTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/**
 * The index over entries, and over their texts where they are given. Articles are numbered by their place. How much a word
 * tells for an article is worked out here, once, by BM25+ over fields (Lv and Zhai, "Lower-Bounding Term Frequency
 * Normalization", CIKM 2011).
 */
export function createIndex(
  entries: readonly SearchEntry[],
  texts: readonly SearchText[] = [],
): PackedPostings {
  const postings = new Map<string, Posting[]>();
  const documents = entries.map((entry, article) => fieldTexts(entry, texts[article]));
  for (const { name, bit, boost } of FIELDS) {
    const counts = documents.map((document) => countTerms(document[name]));
    const meanLength = counts.reduce((sum, { size }) => sum + size, 0) / (entries.length || 1);
    const articlesWith = new Map<string, number>();
    for (const terms of counts)
      for (const term of terms.keys()) articlesWith.set(term, (articlesWith.get(term) ?? 0) + 1);
    counts.forEach((terms, article) => {
      const norm = BM25.saturation * (1 - BM25.length + (BM25.length * terms.size) / meanLength);
      for (const [term, count] of terms) {
        const having = articlesWith.get(term) ?? 0;
        const rarity = Math.log(1 + (entries.length - having + 0.5) / (having + 0.5));
        const frequency = BM25.least + (count * (BM25.saturation + 1)) / (count + norm);
        add(term, { article, fields: bit, impact: boost * rarity * frequency });
      }
    });
  }

  function add(term: string, posting: Posting): void {
    const known = postings.get(term);
    if (known) known.push(posting);
    else postings.set(term, [posting]);
  }

  return packPostings(
    new Map([...postings].map(([term, ofFields]) => [term, joinFields(ofFields)])),
    entries.length,
  );
}

/** The postings of a term's fields as one for each article. */
function joinFields(postings: readonly Posting[]): readonly Posting[] {
  const byArticle = new Map<number, Posting>();
  for (const { article, fields, impact } of postings) {
    const known = byArticle.get(article);
    byArticle.set(article, {
      article,
      fields: fields | (known?.fields ?? 0),
      impact: impact + (known?.impact ?? 0),
    });
  }
  return [...byArticle.values()].sort((a, b) => a.article - b.article);
}

/** Full text of all articles: which words there are, and which articles have them. */
export type FullText = Pick<Postings, "fieldsWith"> & {
  readonly vocabulary: Vocabulary;
  /** All articles with at least one of the terms, each term weighing what the map says; best first. */
  readonly find: (weights: ReadonlyMap<string, number>) => readonly FullTextHit[];
};

/** Opens an index for searching. */
export function openFullText(index: PackedPostings): FullText {
  const postings = openPostings(index);
  const sums = new Float64Array(index.articles);
  const terms = new Uint32Array(index.articles);
  return {
    fieldsWith: postings.fieldsWith,
    vocabulary: createVocabulary(postings.terms, postings.count),
    find(weights) {
      sums.fill(0);
      terms.fill(0);
      for (const [term, weight] of weights) {
        postings.forEach(term, (article, impact) => {
          sums[article] = (sums[article] ?? 0) + weight * impact;
          terms[article] = (terms[article] ?? 0) + 1;
        });
      }
      const found: FullTextHit[] = [];
      // Several words in one article are worth more than the same words apart.
      terms.forEach((count, article) => {
        if (count > 0) found.push({ article, score: (sums[article] ?? 0) * count });
      });
      return found.sort((a, b) => b.score - a.score);
    },
  };
}
