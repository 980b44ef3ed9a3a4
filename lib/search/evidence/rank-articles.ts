import type { EventSource } from "@/lib/mail-flow/event-source";
import type { SearchEntry } from "../entry";
import type { Concept } from "../words/concept";
import type { FullText } from "../index/full-text-index";
import { TELLING_WEIGHT } from "../words/word-weight";
import type { Asked } from "../query/asked";
import type { PhraseMatch } from "./phrase-match";
import { FEATURES, identifiedBy, readFeatures, type Features } from "./read-features";
import { RANK_WEIGHTS } from "./weights";

/** A page that may answer a query, with what speaks for it. */
export type RankedArticle = {
  readonly article: number;
  /** The weighted sum of the features: differences count, not the number itself. */
  readonly sum: number;
  readonly features: Features;
  /** The identifiers, words and the topic that were found in it. */
  readonly found: readonly Concept[];
  /** The identifier by which the page is an answer. */
  readonly identifiedBy: Concept | undefined;
};

/** How many pages full text and phrases may each propose. */
const MOST_BY_WORDS = 120;
const MOST_BY_PHRASE = 60;
/** Words that together tell less than this share of a query propose no pages by themselves. */
const LEAST_SHARE = 0.2;
/** Between equals, an ID without a source most often means the transport service's. */
const USUAL_SOURCE: EventSource = "MSExchangeTransport";

/** The terms to look for. Frequent words are left out while rarer ones tell enough: they would fetch every page. */
function tellingTerms(words: readonly Concept[]): ReadonlyMap<string, number> {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const terms = new Map<string, number>();
  let leftOut = 0;
  for (const { weight, forms } of [...words].sort((a, b) => a.weight - b.weight)) {
    leftOut += weight;
    if (weight < TELLING_WEIGHT && leftOut < LEAST_SHARE * total) continue;
    for (const [term, quality] of forms) terms.set(term, Math.max(terms.get(term) ?? 0, quality * weight));
  }
  return terms;
}

function byValue<Value>(
  map: ReadonlyMap<number, Value>,
  of: (value: Value) => number,
  limit: number,
): number[] {
  return [...map]
    .sort((one, other) => of(other[1]) - of(one[1]))
    .slice(0, limit)
    .map(([article]) => article);
}

function weigh(features: Features): number {
  return FEATURES.reduce((sum, name) => sum + RANK_WEIGHTS[name] * features[name], 0);
}

function foundIn(
  { identifiers, words, topic }: Asked,
  article: number,
  fullText: FullText,
): readonly Concept[] {
  const isFound = ({ subjects, forms }: Concept): boolean =>
    subjects.has(article) || [...forms.keys()].some((term) => fullText.fieldsWith(term, article) > 0);
  return [...identifiers, ...words, ...(topic ? [topic] : [])].filter(isFound);
}

/** The best match among some pages. */
function bestMatch(
  pages: readonly number[],
  phrases: ReadonlyMap<number, PhraseMatch>,
): PhraseMatch | undefined {
  return pages
    .flatMap((page) => phrases.get(page) ?? [])
    .reduce<PhraseMatch | undefined>((a, b) => (a && a.both >= b.both ? a : b), undefined);
}

/** Every page that anything speaks for, the likeliest first; `causesOf` says which causes each article tells apart. */
export function rankArticles(
  asked: Asked,
  phrases: ReadonlyMap<number, PhraseMatch>,
  fullText: FullText,
  entries: readonly SearchEntry[],
  causesOf: readonly (readonly number[])[],
): readonly RankedArticle[] {
  const hits = fullText.find(tellingTerms(asked.words));
  const best = hits[0]?.score ?? 1;
  const shares = new Map(hits.map(({ article, score }) => [article, score / best]));
  const candidates = new Set([
    ...hits.slice(0, MOST_BY_WORDS).map(({ article }) => article),
    ...byValue(phrases, ({ both }) => both, MOST_BY_PHRASE),
    ...asked.identifiers.flatMap(({ subjects }) => [...subjects.keys()]),
    ...(asked.topic?.candidates ?? []),
  ]);
  const bestPhrase = Math.max(0, ...[...phrases.values()].map(({ both }) => both));
  // An article answers by its causes too.
  for (const [article, causes] of causesOf.entries())
    if (causes.some((cause) => candidates.has(cause))) candidates.add(article);
  const toldApart = new Set(causesOf.flat());
  const isUsual = (article: number): number =>
    entries[article]?.eventSources?.includes(USUAL_SOURCE) === false ? 0 : 1;
  const isFull = (article: number): number => (entries[article]?.depth === "reference" ? 0 : 1);
  return [...candidates]
    .flatMap((article): readonly RankedArticle[] => {
      const entry = entries[article];
      if (!entry) return [];
      const page = {
        article,
        entry,
        fullTextShare: shares.get(article) ?? 0,
        phrase: phrases.get(article),
        bestPhrase,
        causePhrase: bestMatch(causesOf[article] ?? [], phrases),
        isToldApart: toldApart.has(article),
      };
      const features = readFeatures(asked, page, fullText);
      return [
        {
          article,
          sum: weigh(features),
          features,
          found: foundIn(asked, article, fullText),
          identifiedBy: identifiedBy(asked, article),
        },
      ];
    })
    .sort(
      (a, b) =>
        b.sum - a.sum ||
        isUsual(b.article) - isUsual(a.article) ||
        isFull(b.article) - isFull(a.article) ||
        a.article - b.article,
    );
}
