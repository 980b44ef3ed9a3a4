import { isFunctionWord } from "./base-vocabulary";
import { editDistance } from "./edit-distance";
import { stemWord } from "./stem-word";

/** The words of all articles. */
export type Vocabulary = {
  /** In how many articles a word stands; 0 when in none. */
  readonly count: (word: string) => number;
  /** The other words with the same stem. */
  readonly formsOf: (word: string) => readonly string[];
  /** All words that begin so; undefined when they are more than `limit`. */
  readonly startingWith: (beginning: string, limit: number) => readonly string[] | undefined;
  readonly hasBeginning: (beginning: string) => boolean;
  /** Known words that a reader may have meant, closest first, frequent before rare. */
  readonly closeTo: (word: string, limit: number) => readonly CloseWord[];
};

export type CloseWord = { readonly word: string; readonly distance: number };

const SHORTEST_CORRECTED = 4;
const LONG_WORD = 8;

// One bit for each letter: words whose bits differ in more than two places for each edit cannot be close.
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) - 97);
  return letters;
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

// "available" is no slip for "unavailable".
function isOpposite(word: string, candidate: string): boolean {
  return ["un", "in", "re"].some((prefix) => candidate === prefix + word || word === prefix + candidate);
}

/** Prepares words, which come in their order, for look-up by stem, beginning and spelling. */
export function createVocabulary(sorted: readonly string[], count: Vocabulary["count"]): Vocabulary {
  const plain = sorted.filter((word) => /^[a-z]{3,24}$/.test(word));
  const byLength = new Map<number, { word: string; letters: number }[]>();
  for (const word of plain) {
    const known = byLength.get(word.length);
    if (known) known.push({ word, letters: lettersOf(word) });
    else byLength.set(word.length, [{ word, letters: lettersOf(word) }]);
  }
  const byStem = new Map<string, string[]>();
  for (const word of plain) {
    const stem = stemWord(word);
    const forms = byStem.get(stem);
    if (forms) forms.push(word);
    else byStem.set(stem, [word]);
  }
  function firstAtLeast(text: string): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? "") < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function startingWith(beginning: string, limit: number): readonly string[] | undefined {
    const first = firstAtLeast(beginning);
    if (sorted[first + limit]?.startsWith(beginning)) return undefined;
    return sorted.slice(first, first + limit).filter((word) => word.startsWith(beginning));
  }

  function within(allowed: number, word: string): CloseWord[] {
    const wanted = lettersOf(word);
    const close: CloseWord[] = [];
    for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
      for (const { word: candidate, letters } of byLength.get(length) ?? []) {
        // Two slips seldom include the first letter, and most words fall out by it.
        if (allowed > 1 && candidate.charCodeAt(0) !== word.charCodeAt(0)) continue;
        if (countBits(letters ^ wanted) > 2 * allowed) continue;
        const distance = editDistance(word, candidate, allowed);
        if (distance > allowed || isOpposite(word, candidate) || isFunctionWord(candidate)) continue;
        close.push({ word: candidate, distance });
      }
    }
    return close;
  }

  function closeTo(word: string, limit: number): readonly CloseWord[] {
    if (word.length < SHORTEST_CORRECTED || !/^[a-z]{1,24}$/.test(word)) return [];
    const oneSlip = within(1, word);
    const close = oneSlip.length === 0 && word.length >= LONG_WORD ? within(2, word) : oneSlip;
    return close.sort((a, b) => a.distance - b.distance || count(b.word) - count(a.word)).slice(0, limit);
  }

  return {
    count,
    formsOf: (word) => (byStem.get(stemWord(word)) ?? []).filter((form) => form !== word),
    startingWith,
    hasBeginning: (beginning) => sorted[firstAtLeast(beginning)]?.startsWith(beginning) ?? false,
    closeTo,
  };
}
