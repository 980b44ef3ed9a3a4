import type { Concept } from "../words/concept";
import { indexTerms } from "../words/read-tokens";
import { TELLING_WEIGHT } from "../words/word-weight";

/** A command, or a step of the wizard: too short to be ranked as an article is. */
export type ShortText = {
  readonly title: string;
  /** What it may be found by as well, though less surely. */
  readonly more: string;
};

export type FoundShortText = { readonly place: number; readonly score: number };

/** How surely a word stands for what was asked: in the title, or elsewhere. */
const QUALITY = { title: 1, more: 0.75 } as const;
/** It must hold this share of what the query tells. */
const LEAST_COVERAGE = 0.6;

/**
 * Concepts as short texts meet them. A word that no article has may still stand in one; and while an article may name an ID or
 * a code in passing, so short a text that has it is about it.
 */
export function meantLiterally(concepts: readonly Concept[]): readonly Concept[] {
  return concepts.map((concept) => {
    const { text, forms, identifies } = concept;
    const named = identifies ? [...forms.keys()].map((term) => [term, 1] as const) : forms;
    return { ...concept, forms: new Map([...named, [text.toLowerCase(), 1]]) };
  });
}

/** The concepts without which no text can be covered well enough: the others need not be looked up first. */
function essential(concepts: readonly Concept[], least: number): readonly Concept[] {
  let leftOut = 0;
  return [...concepts]
    .sort((a, b) => a.weight - b.weight)
    .filter(({ weight }) => {
      leftOut += weight;
      return leftOut >= least && weight >= TELLING_WEIGHT;
    });
}

/** Finds short texts by concepts that are meant literally: the words and identifiers of a query, the best covered first. */
export function createShortTextFinder(
  texts: readonly ShortText[],
): (concepts: readonly Concept[]) => readonly FoundShortText[] {
  const postings = new Map<string, Map<number, number>>();
  for (const [place, { title, more }] of texts.entries()) {
    for (const [text, quality] of [
      [more, QUALITY.more],
      [title, QUALITY.title],
    ] as const) {
      for (const term of indexTerms(text)) {
        const known = postings.get(term);
        if (known) known.set(place, quality);
        else postings.set(term, new Map([[place, quality]]));
      }
    }
  }

  function qualityIn(forms: Concept["forms"], place: number): number {
    let best = 0;
    for (const [term, quality] of forms) {
      best = Math.max(best, quality * (postings.get(term)?.get(place) ?? 0));
    }
    return best;
  }

  return (concepts) => {
    const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
    if (total <= 0) return [];
    const candidates = new Set(
      essential(concepts, LEAST_COVERAGE * total).flatMap((concept) =>
        [...concept.forms.keys()].flatMap((term) => [...(postings.get(term)?.keys() ?? [])]),
      ),
    );
    return [...candidates]
      .map((place) => {
        const covered = concepts.reduce(
          (sum, { weight, forms }) => sum + weight * qualityIn(forms, place),
          0,
        );
        return { place, score: covered / total };
      })
      .filter(({ score }) => score >= LEAST_COVERAGE)
      .sort((a, b) => b.score - a.score || a.place - b.place);
  };
}
