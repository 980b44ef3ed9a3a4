import { parseTemplate, type ParsedTemplate } from "./parse-template";

/** A template prepared for alignment: each literal word with its weight. */
export type WeightedTemplate = ParsedTemplate & {
  readonly weights: readonly number[];
  readonly totalWeight: number;
};

export type TemplateIndex = {
  readonly templates: readonly WeightedTemplate[];
  /** Word, or pair of words that touch, → the templates that have it. Keys of too many templates are left out. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** How much a key says: rare ones more. */
  readonly keyWeight: (key: string) => number;
  readonly keysOf: readonly (readonly string[])[];
};

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
  const keysOf = parsed.map(templateKeys);
  const frequency = new Map<string, number>();
  for (const keys of keysOf) for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const rarity = (key: string): number => Math.log(1 + texts.length / (frequency.get(key) ?? 1));
  const highest = Math.log(1 + Math.max(texts.length, 1));
  const keyWeight = (key: string): number =>
    COMMON_WORDS.has(key) ? COMMON_WORD_WEIGHT : LEAST_WORD_WEIGHT + rarity(key) / highest;
  const postings = new Map<string, number[]>();
  keysOf.forEach((keys, template) => {
    for (const key of keys) {
      if ((frequency.get(key) ?? 0) > MOST_TEMPLATES_PER_KEY || COMMON_WORDS.has(key)) continue;
      const posting = postings.get(key);
      if (posting) posting.push(template);
      else postings.set(key, [template]);
    }
  });
  const templates = parsed.map((template): WeightedTemplate => {
    const weights = template.words.map(keyWeight);
    return { ...template, weights, totalWeight: weights.reduce((sum, weight) => sum + weight, 0) };
  });
  return { templates, postings, keyWeight, keysOf };
}

function templateKeys({ words, gaps }: ParsedTemplate): readonly string[] {
  const keys = new Set<string>();
  words.forEach((word, position) => {
    keys.add(word);
    const previous = words[position - 1];
    if (previous !== undefined && gaps[position]?.slots.length === 0) keys.add(`${previous} ${word}`);
  });
  return [...keys];
}
