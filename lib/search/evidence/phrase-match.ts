import { isFunctionWord } from "../words/base-vocabulary";
import type { Concept } from "../words/concept";
import { indexTerms } from "../words/read-tokens";
import { stemWord } from "../words/stem-word";

/** A short text by which one page is asked for: a phrase of `askedAs`, or its title. */
export type Phrase = { readonly article: number; readonly text: string };

/**
 * How well the best phrase of a page matches a query: `both` counts what either lacks, `whole` what the phrase lacks; `second`
 * is what `both` is for the next best phrase.
 */
export type PhraseMatch = { readonly both: number; readonly whole: number; readonly second: number };

/** What a word that stands in no phrase tells: more than most that do. */
const IDF_OF_UNKNOWN = 6;

function termsOf(text: string): ReadonlySet<string> {
  return new Set(
    indexTerms(text)
      .filter((term) => !isFunctionWord(term))
      .map(stemWord),
  );
}

/** The stems that stand for each concept, with how well; a stem belongs to the first concept that has it. */
function stemsOf(
  concepts: readonly Concept[],
): ReadonlyMap<string, { readonly concept: number; readonly quality: number }> {
  const stems = new Map<string, { concept: number; quality: number }>();
  for (const [concept, { text, forms }] of concepts.entries()) {
    for (const [form, quality] of forms.size > 0 ? forms : [[text, 1] as const]) {
      const stem = stemWord(form);
      const known = stems.get(stem);
      if (!known) stems.set(stem, { concept, quality });
      else known.quality = Math.max(known.quality, quality);
    }
  }
  return stems;
}

/**
 * Prepares phrases for comparison with queries. The measure is Dice's coefficient over stems, each weighing its inverse
 * frequency among the phrases. `leftOut` is a phrase that is to be held against the others, not against itself.
 */
export function createPhraseMatcher(
  phrases: readonly Phrase[],
): (concepts: readonly Concept[], leftOut?: string) => ReadonlyMap<number, PhraseMatch> {
  const terms = phrases.map(({ text }) => termsOf(text));
  const phrasesWith = new Map<string, number[]>();
  for (const [place, ofPhrase] of terms.entries()) {
    for (const term of ofPhrase) {
      const places = phrasesWith.get(term);
      if (places) places.push(place);
      else phrasesWith.set(term, [place]);
    }
  }
  const idfOf = (term: string): number =>
    Math.log(1 + phrases.length / ((phrasesWith.get(term)?.length ?? 0) + 1));
  const totals = terms.map((ofPhrase) => [...ofPhrase].reduce((sum, term) => sum + idfOf(term), 0));

  return (concepts, leftOut) => {
    const asked = concepts.reduce((sum, { text, forms }) => {
      const known = [text, ...forms.keys()].map(stemWord).filter((stem) => phrasesWith.has(stem));
      return sum + (known.length > 0 ? Math.max(...known.map(idfOf)) : IDF_OF_UNKNOWN);
    }, 0);
    // What each phrase has of each concept: the best of its forms.
    const shared = new Map<number, Map<number, number>>();
    for (const [stem, { concept, quality }] of stemsOf(concepts)) {
      const told = quality * idfOf(stem);
      for (const place of phrasesWith.get(stem) ?? []) {
        const ofPhrase = shared.get(place) ?? new Map<number, number>();
        ofPhrase.set(concept, Math.max(ofPhrase.get(concept) ?? 0, told));
        shared.set(place, ofPhrase);
      }
    }
    const best = new Map<number, PhraseMatch>();
    for (const [place, ofPhrase] of shared) {
      if (leftOut !== undefined && phrases[place]?.text === leftOut) continue;
      const article = phrases[place]?.article ?? 0;
      const overlap = [...ofPhrase.values()].reduce((sum, told) => sum + told, 0);
      const total = totals[place] ?? 0;
      const both = (2 * overlap) / (asked + total);
      const known = best.get(article);
      if (!known || both > known.both)
        best.set(article, { both, whole: Math.min(1, overlap / total), second: known?.both ?? 0 });
      else if (both > known.second) best.set(article, { ...known, second: both });
    }
    return best;
  };
}
