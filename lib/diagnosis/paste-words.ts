/** A word of a text with the place where it stands. */
export type Word = { readonly word: string; readonly start: number; readonly end: number };

const WORD = /[\p{L}\p{N}]+/gu;
const LONGEST_WORD = 64;

/** The words of a text, in lower case; punctuation parts them and is not kept. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    words.push({
      word: (word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word).toLowerCase(),
      start: match.index,
      end: match.index + word.length,
    });
  }
  return words;
}

/** True when two words are the same but for one added, dropped, changed or swapped letter. */
export function isOneEditApart(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  let shortEnd = short.length;
  let longEnd = long.length;
  while (shortEnd > from && longEnd > from && short[shortEnd - 1] === long[longEnd - 1]) {
    shortEnd -= 1;
    longEnd -= 1;
  }
  const shortRest = shortEnd - from;
  const longRest = longEnd - from;
  if (longRest <= 1) return true;
  const isSwap = shortRest === 2 && longRest === 2;
  return isSwap && short[from] === long[from + 1] && short[from + 1] === long[from];
}
