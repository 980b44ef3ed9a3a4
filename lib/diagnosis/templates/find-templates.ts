import type { Span } from "../mapped-text";
import type { Word } from "../paste-words";
import { alignTemplate, type Alignment } from "./align-template";
import { pairKey, type TemplateIndex } from "./template-index";
import { isPieceOfMessage, isTrustworthy } from "./trust-alignment";

/** A template that the paste contains, or of which the whole paste is a piece. */
export type FoundTemplate = {
  readonly template: number;
  readonly alignment: Alignment;
  readonly isPiece: boolean;
  /** Enough of it was found to count without being a piece. */
  readonly isTrusted: boolean;
};

const MOST_CANDIDATES_EACH = 8;
const MOST_PLACES_PER_KEY = 64;
const WINDOW_SLACK = 160;
const WINDOW_MARGIN = 8;
/** With less of its rare words and pairs a template is hardly in a long paste. */
const LEAST_SHARE = 0.12;
/** A paste so short may be no more than a piece of a message. */
const MOST_WORDS_OF_A_PIECE = 80;

/**
 * The templates that occur in the pasted words, best first, and the number of cells that were computed. Rare words and
 * word pairs choose a bounded number of candidates, each of which is aligned in one window of bounded width.
 */
export function findTemplates(
  index: TemplateIndex,
  text: string,
  words: readonly Word[],
): { readonly found: readonly FoundTemplate[]; readonly steps: number } {
  const pasted = { text, words, numbers: words.map(({ word }) => index.vocabulary.get(word) ?? -1) };
  const places = readPlaces(index, pasted.numbers);
  let steps = 0;
  const found: FoundTemplate[] = [];
  const mayBePiece = words.length <= MOST_WORDS_OF_A_PIECE;
  for (const template of chooseCandidates(index, places, mayBePiece ? 0 : LEAST_SHARE)) {
    const weighted = index.templates[template];
    if (!weighted) continue;
    const margin = weighted.words.length + WINDOW_MARGIN;
    const { start, end } = chooseWindow(index, template, places, weighted.words.length * 2 + WINDOW_SLACK);
    const from = Math.max(0, start - margin);
    const to = Math.min(words.length, end + margin);
    const alignment = alignTemplate(weighted, pasted, from, to);
    if (!alignment) continue;
    steps += alignment.steps;
    const isPiece = mayBePiece && isPieceOfMessage(alignment, weighted, pasted);
    const isTrusted = isTrustworthy(alignment, weighted);
    if (isPiece || isTrusted) found.push({ template, alignment, isPiece, isTrusted });
  }
  return { found: found.sort((one, other) => other.alignment.score - one.alignment.score), steps };
}

type Places = ReadonlyMap<number, readonly number[]>;

/** For each key of the index that the paste has, where it stands (the first few times). */
function readPlaces(index: TemplateIndex, numbers: readonly number[]): Places {
  const places = new Map<number, number[]>();
  const note = (key: number, position: number): void => {
    const noted = places.get(key);
    if (noted) {
      if (noted.length < MOST_PLACES_PER_KEY) noted.push(position);
    } else if (index.postings.has(key)) places.set(key, [position]);
  };
  let previous = -1;
  numbers.forEach((number, position) => {
    if (number >= 0) note(number, position);
    if (number >= 0 && previous >= 0) note(pairKey(index, previous, number), position);
    previous = number;
  });
  return places;
}

function chooseCandidates(index: TemplateIndex, places: Places, leastShare: number): readonly number[] {
  const weights = new Map<number, number>();
  for (const key of places.keys()) {
    const weight = index.keyWeights.get(key) ?? 0;
    for (const template of index.postings.get(key) ?? [])
      weights.set(template, (weights.get(template) ?? 0) + weight);
  }
  const rated = [...weights]
    .map(([template, weight]) => ({
      template,
      weight,
      share: weight / (index.keyTotals[template] ?? weight),
    }))
    .filter(({ share }) => share >= leastShare);
  const byWeight = [...rated].sort((one, other) => other.weight * other.share - one.weight * one.share);
  const byShare = rated.sort((one, other) => other.share - one.share || other.weight - one.weight);
  return [
    ...new Set(
      [...byWeight.slice(0, MOST_CANDIDATES_EACH), ...byShare.slice(0, MOST_CANDIDATES_EACH)].map(
        ({ template }) => template,
      ),
    ),
  ];
}

/** The words, no more than `width` of them, that hold most of the template's keys by weight. */
function chooseWindow(index: TemplateIndex, template: number, places: Places, width: number): Span {
  const hits = (index.keysOf[template] ?? [])
    .flatMap((key) => (places.get(key) ?? []).map((position) => ({ key, position })))
    .sort((one, other) => one.position - other.position);
  const inside = new Map<number, number>();
  let weight = 0;
  let best = { weight: -1, start: 0, end: 0 };
  let oldest = 0;
  for (const hit of hits) {
    const count = inside.get(hit.key) ?? 0;
    if (count === 0) weight += index.keyWeights.get(hit.key) ?? 0;
    inside.set(hit.key, count + 1);
    for (;;) {
      const leaving = hits[oldest];
      if (!leaving || hit.position - leaving.position < width) break;
      const left = (inside.get(leaving.key) ?? 1) - 1;
      inside.set(leaving.key, left);
      if (left === 0) weight -= index.keyWeights.get(leaving.key) ?? 0;
      oldest += 1;
    }
    if (weight > best.weight + 1e-9)
      best = { weight, start: hits[oldest]?.position ?? 0, end: hit.position + 1 };
  }
  return best;
}
