import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { SearchEntry } from "./artefacts";
import type { Concept } from "./concept";
import type { FullTextHit } from "./full-text-index";
import { SUBJECT_FIELDS } from "./full-text-index";
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
/** Identifiers at least this exact answer by themselves. */
const SUFFICIENT_EXACTNESS = 0.8;
/** In longer queries one word alone is chance. */
const LONG_QUERY = 4;
/** Words that only stand in the body or a command may be mentioned in passing. */
const MENTION_QUALITY = 0.8;
/** Without an identifier no article is as certain as with one. */
const BEST_WORD_SCORE = 0.85;
const SHARE_OF = { coverage: 0.7, title: 0.15, fullText: 0.15 } as const;
const VERSION_BONUS = 0.02;

type Form = { readonly concept: number; readonly quality: number };

function formsOf(concepts: readonly Concept[]): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  concepts.forEach((concept, place) => {
    for (const [term, quality] of concept.forms) {
      const known = forms.get(term);
      if (known) known.push({ concept: place, quality });
      else forms.set(term, [{ concept: place, quality }]);
    }
  });
  return forms;
}

/** The good matches among the articles that have any of the concepts, best first. */
export function rankArticles(
  concepts: readonly Concept[],
  hits: readonly FullTextHit[],
  entries: readonly SearchEntry[],
  versions: readonly ExchangeVersion[] = [],
): readonly RankedArticle[] {
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) return [];
  const forms = formsOf(concepts);
  const words = concepts.filter(({ identifies }) => !identifies).length;
  const bestFullText = hits.reduce((best, { score }) => Math.max(best, score), 0) || 1;
  const hitByArticle = new Map(hits.map((hit) => [hit.article, hit]));
  const articles = new Set([
    ...hitByArticle.keys(),
    ...concepts.flatMap(({ subjects }) => [...subjects.keys()]),
  ]);

  return [...articles]
    .flatMap((article): RankedArticle[] => {
      const hit = hitByArticle.get(article);
      const qualities = concepts.map(({ subjects }) => subjects.get(article) ?? 0);
      let inTitle = 0;
      const titled = new Set<number>();
      for (const [term, fields] of Object.entries(hit?.match ?? {})) {
        const isSubject = fields.some((field) => SUBJECT_FIELDS.has(field));
        const isTitled = fields.includes("title");
        for (const { concept, quality } of forms.get(term) ?? []) {
          const here = isSubject ? quality : quality * MENTION_QUALITY;
          qualities[concept] = Math.max(qualities[concept] ?? 0, here);
          if (!isTitled || titled.has(concept)) continue;
          titled.add(concept);
          inTitle += concepts[concept]?.weight ?? 0;
        }
      }
      const covered = concepts.reduce((sum, { weight }, place) => sum + weight * (qualities[place] ?? 0), 0);
      const coverage = covered / total;
      const found = concepts.filter((_, place) => (qualities[place] ?? 0) > 0);
      const identifiedBy = concepts
        .filter(({ identifies, subjects }) => identifies && subjects.has(article))
        .sort((a, b) => (b.subjects.get(article) ?? 0) - (a.subjects.get(article) ?? 0))[0];
      const exactness = identifiedBy?.subjects.get(article) ?? 0;

      const isTelling = found.some(({ weight }) => weight >= TELLING_WEIGHT);
      const isChance = words >= LONG_QUERY && found.length < 2;
      const isGood = coverage >= LEAST_COVERAGE && isTelling && !isChance;
      if (!isGood && exactness < SUFFICIENT_EXACTNESS) return [];

      const isForVersion = versions.some((version) => entries[article]?.appliesTo.includes(version));
      const byWords = Math.min(
        1,
        SHARE_OF.coverage * coverage +
          SHARE_OF.title * (inTitle / total) +
          SHARE_OF.fullText * ((hit?.score ?? 0) / bestFullText) +
          (isForVersion ? VERSION_BONUS : 0),
      );
      const score = Math.max(exactness * (0.9 + 0.1 * byWords), BEST_WORD_SCORE * byWords * (isGood ? 1 : 0));
      return [{ article, score, found, identifiedBy }];
    })
    .sort((a, b) => b.score - a.score || a.article - b.article);
}
