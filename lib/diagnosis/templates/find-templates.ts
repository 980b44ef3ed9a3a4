import type { Word } from "../paste-words";
import { alignTemplate, type Alignment } from "./align-template";
import { isCommonWord, type TemplateIndex } from "./template-index";

/** A template that the paste contains. */
export type FoundTemplate = { readonly template: number; readonly alignment: Alignment };

const MOST_CANDIDATES_EACH = 8;
const MOST_PLACES_PER_KEY = 64;
const WINDOW_SLACK = 160;
const LEAST_FIT = 0.6;
const LEAST_COVERAGE = 0.2;

/**
 * The templates that occur in the pasted words, best first, and the number of cells that were computed. Rare words and
 * word pairs choose a bounded number of candidates, each of which is aligned in one window of bounded width.
 */
export function findTemplates(
  index: TemplateIndex,
  pasted: readonly Word[],
): { readonly found: readonly FoundTemplate[]; readonly steps: number } {
  const places = readPlaces(index, pasted);
  let steps = 0;
  const found: FoundTemplate[] = [];
  for (const template of chooseCandidates(index, places)) {
    const weighted = index.templates[template];
    if (!weighted) continue;
    const width = weighted.words.length * 2 + WINDOW_SLACK;
    const start = chooseWindow(index, template, places, width);
    const from = Math.max(0, start - weighted.words.length - 8);
    const to = Math.min(pasted.length, from + width + weighted.words.length + 8);
    const alignment = alignTemplate(weighted, pasted, from, to);
    if (!alignment) continue;
    steps += alignment.steps;
    if (isTrustworthy(alignment, weighted.words)) found.push({ template, alignment });
  }
  return { found: found.sort((one, other) => other.alignment.score - one.alignment.score), steps };
}

/** Enough was found, and what was found hangs together. One or two common words prove nothing. */
function isTrustworthy({ positions, fit, coverage }: Alignment, words: readonly string[]): boolean {
  const telling = words.filter((word) => !isCommonWord(word)).length;
  const foundTelling = words.filter((word, at) => (positions[at] ?? -1) >= 0 && !isCommonWord(word)).length;
  return (
    fit >= LEAST_FIT && coverage >= LEAST_COVERAGE && foundTelling >= Math.min(4, telling) && foundTelling > 0
  );
}

/** For each key of the index that the paste has, where it stands (the first few times). */
function readPlaces(index: TemplateIndex, pasted: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const note = (key: string, position: number): void => {
    if (!index.postings.has(key)) return;
    const noted = places.get(key);
    if (!noted) places.set(key, [position]);
    else if (noted.length < MOST_PLACES_PER_KEY) noted.push(position);
  };
  let previous = "";
  pasted.forEach(({ word }, position) => {
    note(word, position);
    if (previous !== "") note(`${previous} ${word}`, position);
    previous = word;
  });
  return places;
}

function chooseCandidates(
  index: TemplateIndex,
  places: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const weights = new Map<number, number>();
  for (const key of places.keys()) {
    const weight = index.keyWeight(key);
    for (const template of index.postings.get(key) ?? [])
      weights.set(template, (weights.get(template) ?? 0) + weight);
  }
  const rated = [...weights].map(([template, weight]) => {
    const all = (index.keysOf[template] ?? []).reduce(
      (sum, key) => sum + (index.postings.has(key) ? index.keyWeight(key) : 0),
      0,
    );
    return { template, weight, share: all > 0 ? weight / all : 0 };
  });
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

/** The start of the window that holds most of the template's keys by weight. */
function chooseWindow(
  index: TemplateIndex,
  template: number,
  places: ReadonlyMap<string, readonly number[]>,
  width: number,
): number {
  const hits = (index.keysOf[template] ?? [])
    .flatMap((key) => (places.get(key) ?? []).map((position) => ({ key, position })))
    .sort((one, other) => one.position - other.position);
  const inside = new Map<string, number>();
  let weight = 0;
  let best = { weight: -1, start: 0 };
  let oldest = 0;
  for (const hit of hits) {
    const count = inside.get(hit.key) ?? 0;
    if (count === 0) weight += index.keyWeight(hit.key);
    inside.set(hit.key, count + 1);
    for (;;) {
      const leaving = hits[oldest];
      if (!leaving || hit.position - leaving.position < width) break;
      const left = (inside.get(leaving.key) ?? 1) - 1;
      inside.set(leaving.key, left);
      if (left === 0) weight -= index.keyWeight(leaving.key);
      oldest += 1;
    }
    if (weight > best.weight + 1e-9) best = { weight, start: hits[oldest]?.position ?? 0 };
  }
  return best.start;
}
