import { foundEnds, type Alignment, type PastedWords } from "./align-template";
import type { Gap, ParsedTemplate } from "./parse-template";
import { isCommonWord } from "./template-index";

const LEAST_FIT = 0.6;
const LEAST_COVERAGE = 0.2;
const LEAST_TELLING_WORDS = 4;

/** Enough was found, and what was found hangs together. One or two common words prove nothing. */
export function isTrustworthy({ positions, fit, coverage }: Alignment, { words }: ParsedTemplate): boolean {
  const telling = words.filter((word) => !isCommonWord(word)).length;
  const foundTelling = words.filter((word, at) => (positions[at] ?? -1) >= 0 && !isCommonWord(word)).length;
  return (
    fit >= LEAST_FIT &&
    coverage >= LEAST_COVERAGE &&
    foundTelling >= Math.min(LEAST_TELLING_WORDS, telling) &&
    foundTelling > 0
  );
}

/** A word of so many letters is a name of the product's ("ErrorReportingEnabled") and says as much as two. */
const LETTERS_OF_A_NAME = 15;
const LEAST_TELLING_WITH_SIGNS = 2;
const LEAST_TELLING_WITHOUT_SIGNS = 3;

/**
 * True when the whole paste is the end or the beginning of one message: each of its words is the template's, in order, or
 * part of a value, values stand between the template's own signs, and the template ends or begins with it. Then a few telling
 * words are enough: nothing in the paste speaks against the message.
 */
export function isPieceOfMessage(
  { positions, fit }: Alignment,
  { words, gaps }: ParsedTemplate,
  { text, words: pasted }: PastedWords,
): boolean {
  const { first, last } = foundEnds(positions);
  if (first < 0 || fit < LEAST_FIT || (first > 0 && last < words.length - 1)) return false;
  let telling = 0;
  let values = 0;
  let signs = 0;
  for (let at = first; at <= last + 1; at += 1) {
    const position = positions[at] ?? -1;
    if (at <= last && position < 0) return false;
    const from = at === first ? 0 : (positions[at - 1] ?? 0) + 1;
    const to = at > last ? pasted.length : position;
    const gap = gaps[at];
    const valueWords = to - from;
    if (gap === undefined) return false;
    if (valueWords > 0 && gap.slots.length === 0) {
      const isCutWord =
        valueWords === 1 &&
        ((at === first && words[at - 1]?.endsWith(pasted[0]?.word ?? "") === true) ||
          (at > last && words[at]?.startsWith(pasted[from]?.word ?? "") === true));
      if (!isCutWord) return false;
    } else if (valueWords > 0) {
      const found = countSigns(
        text.slice(pasted[from - 1]?.end ?? 0, pasted[to]?.start ?? text.length),
        gap,
        {
          hasStart: at > first,
          hasEnd: at <= last,
        },
      );
      if (found === undefined) return false;
      values += 1;
      signs += found;
    }
    const word = at > last ? "" : (words[at] ?? "");
    if (/\p{L}/u.test(word) && !isCommonWord(word)) telling += word.length >= LETTERS_OF_A_NAME ? 2 : 1;
  }
  return values > 0 && telling >= (signs > 0 ? LEAST_TELLING_WITH_SIGNS : LEAST_TELLING_WITHOUT_SIGNS);
}

/** How many of the template's own signs stand around and between the values of a gap; undefined when one is missing or another. */
function countSigns(
  text: string,
  { pieces }: Gap,
  { hasStart, hasEnd }: { readonly hasStart: boolean; readonly hasEnd: boolean },
): number | undefined {
  const opening = hasStart ? (pieces[0] ?? "") : "";
  const closing = hasEnd ? (pieces.at(-1) ?? "") : "";
  const value = text.trim();
  const between = pieces.slice(1, -1).map((piece) => piece.trim());
  const isOther =
    !value.startsWith(opening.trim()) ||
    !value.endsWith(closing.trim()) ||
    (/^\s/.test(opening) && !/^\s/.test(text)) ||
    (hasStart && between.some((piece) => !value.includes(piece)));
  return isOther
    ? undefined
    : (opening + closing + (hasStart ? between.join("") : "")).replace(/\s/g, "").length;
}
