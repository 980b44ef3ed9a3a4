import type { EventSource } from "@/lib/mail-flow/event-source";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { SearchEntry } from "./artefacts";
import type { Concept } from "./concept";
import type { FullText } from "./full-text-index";
import { SUBJECT_BITS, TITLE_BIT } from "./full-text-index";
import { readTokens } from "./read-tokens";
import { TELLING_WEIGHT } from "./word-weight";

/** An article that answers a query, with the concepts that were found in it. */
export type RankedArticle = {
  readonly article: number;
  /** 0..1, best first. */
  readonly score: number;
  readonly found: readonly Concept[];
  /** The found concept by whose identifier the article is an answer. */
  readonly identifiedBy: Concept | undefined;
};

/** An article must cover this share of what the query's words tell, or it is no good match. */
const LEAST_COVERAGE = 0.45;
/** An article about the query's topic may leave more of the circumstances aside. */
const LEAST_COVERAGE_ON_TOPIC = 0.36;
/** A query that does not speak of mail at all is often about another matter: its words must be those of the article. */
const LEAST_COVERAGE_BESIDE_MAIL = 0.6;
const ON_TOPIC = 0.8;
/** How sure it is that an article about the topic answers, with none and with all of the words. */
const TOPIC_SCORE = 0.32;
const TOPIC_SCORE_BY_WORDS = 0.3;
/** Identifiers at least this exact answer by themselves. */
const SUFFICIENT_EXACTNESS = 0.8;
/** Words that hardly any article has: several of them together are no chance. */
const RARE_WEIGHT = 3;
const SEVERAL = 2;
/** In longer queries one word alone is chance. */
const LONG_QUERY = 4;
/** Without an identifier no article is as certain as with one. */
const BEST_WORD_SCORE = 0.85;
const SHARE_OF = { coverage: 0.6, title: 0.15, fullText: 0.25 } as const;
/** Of the articles that full text finds only its best are looked at closely. */
const MOST_CANDIDATES = 200;
const VERSION_BONUS = 0.02;
/** For an article whose title has the words of the query side by side. */
const NAMED_BONUS = 0.1;
/** For a procedure whose title begins with what the query wants done: "Move the queue database …". */
const TASK_BONUS = 0.06;
/** Between equals, an article that leads to the cure comes before one that only explains. */
const REFERENCE_SHARE = 0.99;
/** A code of which only the meaning is known is no match for an article, unless the code itself is asked for. */
const ONLY_A_MEANING_SHARE = 0.8;
/** Between equals, an ID without a source most often means the transport service's. */
const USUAL_SOURCE: EventSource = "MSExchangeTransport";
const OTHER_SOURCE_SHARE = 0.96;

/**
 * The terms to look for: all forms of the concepts without which no article is a good match. Left out are those that
 * tell too little, alone or together, so that a frequent word does not fetch every article.
 */
function essentialTerms(concepts: readonly Concept[]): ReadonlyMap<string, number> {
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const terms = new Map<string, number>();
  let leftOut = 0;
  for (const { weight, forms } of [...concepts].sort((a, b) => a.weight - b.weight)) {
    leftOut += weight;
    if (leftOut < LEAST_COVERAGE * total || weight < TELLING_WEIGHT) continue;
    for (const [term, quality] of forms) terms.set(term, Math.max(terms.get(term) ?? 0, quality));
  }
  return terms;
}

/** How well a concept is met by an article's words, and whether its title says it. */
function meet(
  concept: Concept,
  article: number,
  fullText: Pick<FullText, "fieldsWith">,
): { readonly quality: number; readonly isInTitle: boolean } {
  // What an article is about is known better from its identifiers than from its words.
  const exactness = concept.subjects.get(article);
  const subjectBits = concept.isOtherSubject ? TITLE_BIT : SUBJECT_BITS;
  let best = 0;
  let isInTitle = false;
  for (const [term, quality] of concept.forms) {
    const fields = fullText.fieldsWith(term, article);
    if (fields === 0) continue;
    if ((fields & TITLE_BIT) !== 0) isInTitle = true;
    best = Math.max(best, (fields & subjectBits) === 0 ? quality * concept.mention : quality);
  }
  return { quality: exactness ?? best, isInTitle };
}

function preference(entry: SearchEntry | undefined, isIdentified: boolean): number {
  if (!isIdentified && entry !== undefined && entry.summary === entry.title) return ONLY_A_MEANING_SHARE;
  const isElsewhere = entry?.eventSources?.includes(USUAL_SOURCE) === false;
  return (entry?.depth === "reference" ? REFERENCE_SHARE : 1) * (isElsewhere ? OTHER_SOURCE_SHARE : 1);
}

function isAskedTask(entry: SearchEntry | undefined, found: readonly Concept[]): boolean {
  if (entry?.kind !== "procedure") return false;
  const task = readTokens(entry.title)[0]?.term ?? "";
  return found.some(({ forms }) => forms.has(task));
}

/** What else the ranking goes by. */
type RankingContext = {
  readonly versions?: readonly ExchangeVersion[];
  /** Whether to be about the topic is enough: all that a query says besides is told in words that no article uses. */
  readonly isTopicEnough?: boolean;
  /** Whether the query says something that only mail flow has. */
  readonly isAboutMail?: boolean;
  /** Articles whose titles say the query as it stands. */
  readonly named?: ReadonlySet<number>;
};

const NONE: ReadonlySet<number> = new Set();

/** The good matches among the articles that have any of the concepts, best first. */
export function rankArticles(
  concepts: readonly Concept[],
  fullText: FullText,
  entries: readonly SearchEntry[],
  { versions = [], isTopicEnough = false, isAboutMail = true, named = NONE }: RankingContext = {},
): readonly RankedArticle[] {
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) return [];
  const hits = fullText.find(essentialTerms(concepts)).slice(0, MOST_CANDIDATES);
  const scores = new Map(hits.map(({ article, score }) => [article, score]));
  const bestScore = [...scores.values()].reduce((best, score) => Math.max(best, score), 0) || 1;
  const identifying = concepts.filter(({ identifies }) => identifies);
  const telling = concepts.filter(({ identifies, weight }) => !identifies && weight >= TELLING_WEIGHT).length;
  const rare = concepts.flatMap(({ identifies, candidates, weight }, place) =>
    !identifies && candidates === undefined && weight >= RARE_WEIGHT ? [place] : [],
  );
  const articles = new Set([
    ...scores.keys(),
    ...identifying.flatMap(({ subjects }) => [...subjects.keys()]),
    ...concepts.flatMap(({ candidates = [] }) => candidates),
  ]);

  function rank(article: number): RankedArticle | undefined {
    const met = concepts.map((concept) => meet(concept, article, fullText));
    const share = (told: (place: number) => number): number =>
      concepts.reduce((sum, { weight }, place) => sum + weight * told(place), 0) / total;
    const coverage = share((place) => met[place]?.quality ?? 0);
    const found = concepts.filter((_, place) => (met[place]?.quality ?? 0) > 0);
    const isTelling = found.some(({ weight, isCommon }) => weight >= TELLING_WEIGHT && !isCommon);
    const isChance = telling >= LONG_QUERY && found.length < 2;
    // An article of another topic may still be a good match by its words alone.
    const topic = concepts.find(({ candidates }) => candidates !== undefined);
    const onTopic = topic?.subjects.get(article) ?? 0;
    const asked = topic && onTopic === 0 ? total - topic.weight : total;
    const leastByWords = isAboutMail ? LEAST_COVERAGE : LEAST_COVERAGE_BESIDE_MAIL;
    const least = onTopic >= ON_TOPIC ? LEAST_COVERAGE_ON_TOPIC : leastByWords;
    const ofAsked = (coverage * total) / asked;
    const isGood = ofAsked >= least && isTelling && !isChance;
    // Rare words that all stand in one article say more than what the query is about in general.
    const hasAllRare = rare.length >= SEVERAL && rare.every((place) => (met[place]?.quality ?? 0) > 0);

    const exactnessOf = ({ subjects }: Concept): number => subjects.get(article) ?? 0;
    const identifiedBy = identifying
      .filter((concept) => exactnessOf(concept) > 0)
      .reduce<Concept | undefined>((a, b) => (a && exactnessOf(a) >= exactnessOf(b) ? a : b), undefined);
    const exactness = identifiedBy ? exactnessOf(identifiedBy) : 0;
    const isByTopic = isTopicEnough && onTopic >= ON_TOPIC;
    if (!isGood && !isByTopic && exactness < SUFFICIENT_EXACTNESS) return undefined;

    const isForVersion = versions.some((version) => entries[article]?.appliesTo.includes(version));
    const byWords = Math.min(
      1,
      SHARE_OF.coverage * (hasAllRare ? ofAsked : coverage) +
        SHARE_OF.title * share((place) => (met[place]?.isInTitle ? 1 : 0)) +
        SHARE_OF.fullText * ((scores.get(article) ?? 0) / bestScore) +
        (isForVersion ? VERSION_BONUS : 0) +
        (named.has(article) ? NAMED_BONUS : 0) +
        (isAskedTask(entries[article], found) ? TASK_BONUS : 0),
    );
    const score = Math.max(
      exactness * (0.9 + 0.1 * byWords),
      isGood ? BEST_WORD_SCORE * byWords : 0,
      isByTopic ? onTopic * (TOPIC_SCORE + TOPIC_SCORE_BY_WORDS * byWords) : 0,
    );
    return {
      article,
      score: score * preference(entries[article], identifiedBy !== undefined),
      found,
      identifiedBy,
    };
  }

  return [...articles]
    .flatMap((article) => rank(article) ?? [])
    .sort((a, b) => b.score - a.score || a.article - b.article);
}
