import { parseTemplate, type ParsedTemplate } from "./parse-template";

/** A template prepared for alignment: each literal word with its number in the vocabulary and its weight. */
export type WeightedTemplate = ParsedTemplate & {
  readonly wordNumbers: readonly number[];
  readonly weights: readonly number[];
  readonly totalWeight: number;
};

/** A word, or a pair of words that touch, as a number. */
type Key = number;

export type TemplateIndex = {
  readonly templates: readonly WeightedTemplate[];
  /** The words of all templates, numbered from 0. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Key → the templates that have it. Keys of too many templates are left out. */
  readonly postings: ReadonlyMap<Key, readonly number[]>;
  /** How much a key says: rare ones more. */
  readonly keyWeights: ReadonlyMap<Key, number>;
  /** The keys with postings of each template. */
  readonly keysOf: readonly (readonly Key[])[];
  /** The sum of their weights, for each template. */
  readonly keyTotals: readonly number[];
};

/** The key of two words that touch; a single word's key is its number. */
export function pairKey(
  { vocabulary }: Pick<TemplateIndex, "vocabulary">,
  first: number,
  second: number,
): Key {
  return (first + 1) * vocabulary.size + second;
}

const COMMON_WORDS = new Set(
  "a an and are as at be because but by can could did does for from had has have if in into is it its may not of on or s so t that the their there these this to was were when which will with you your".split(
    " ",
  ),
);

/** A key that more templates share than this says too little to be worth following. */
const MOST_TEMPLATES_PER_KEY = 64;
const COMMON_WORD_WEIGHT = 0.25;
const LEAST_WORD_WEIGHT = 0.4;

/** True for words such as "the", which every message has. */
export function isCommonWord(word: string): boolean {
  return COMMON_WORDS.has(word);
}

/** Prepares templates for {@link findTemplates}: weighs words by rarity and notes where each key occurs. */
export function buildTemplateIndex(texts: readonly string[]): TemplateIndex {
  const parsed = texts.map(parseTemplate);
  const vocabulary = new Map<string, number>();
  for (const { words } of parsed)
    for (const word of words) if (!vocabulary.has(word)) vocabulary.set(word, vocabulary.size);
  const common = new Set([...COMMON_WORDS].flatMap((word) => vocabulary.get(word) ?? []));
  const allKeys = parsed.map((template) => templateKeys(template, vocabulary));
  const postings = new Map<Key, number[]>();
  allKeys.forEach((keys, template) => {
    for (const key of keys) {
      const posting = postings.get(key);
      if (posting) posting.push(template);
      else postings.set(key, [template]);
    }
  });
  const highest = Math.log(1 + Math.max(texts.length, 1));
  const keyWeights = new Map<Key, number>();
  for (const [key, posting] of postings) {
    const rarity = Math.log(1 + texts.length / posting.length) / highest;
    keyWeights.set(key, common.has(key) ? COMMON_WORD_WEIGHT : LEAST_WORD_WEIGHT + rarity);
    if (posting.length > MOST_TEMPLATES_PER_KEY || common.has(key)) postings.delete(key);
  }
  const templates = parsed.map((template): WeightedTemplate => {
    const wordNumbers = template.words.map((word) => vocabulary.get(word) ?? -1);
    const weights = wordNumbers.map((word) => keyWeights.get(word) ?? COMMON_WORD_WEIGHT);
    return {
      ...template,
      wordNumbers,
      weights,
      totalWeight: weights.reduce((sum, weight) => sum + weight, 0),
    };
  });
  const keysOf = allKeys.map((keys) => keys.filter((key) => postings.has(key)));
  const keyTotals = keysOf.map((keys) => keys.reduce((sum, key) => sum + (keyWeights.get(key) ?? 0), 0));
  return { templates, vocabulary, postings, keyWeights, keysOf, keyTotals };
}

function templateKeys(
  { words, gaps }: ParsedTemplate,
  vocabulary: ReadonlyMap<string, number>,
): readonly Key[] {
  const keys = new Set<Key>();
  let previous = -1;
  words.forEach((word, position) => {
    const number = vocabulary.get(word) ?? -1;
    keys.add(number);
    if (previous >= 0 && gaps[position]?.slots.length === 0)
      keys.add(pairKey({ vocabulary }, previous, number));
    previous = number;
  });
  return [...keys];
}
