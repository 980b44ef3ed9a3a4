import type { Word } from "../paste-words";
import { foundEnds } from "./align-template";
import type { ParsedTemplate } from "./parse-template";

/**
 * The positions without a first or last one that stands alone and whose neighbour is not the template's: the "Database" of
 * "Mailbox Database 07 is part of" is the value's own and not the last word before the value. The template's own sign beside the value takes the doubt away.
 */
export function withoutDoubtfulEnds(
  text: string,
  pasted: readonly Word[],
  { words, gaps }: ParsedTemplate,
  positions: readonly number[],
): readonly number[] {
  const { first, last } = foundEnds(positions);
  const hasSlots = (gap: number): boolean => (gaps[gap]?.slots.length ?? 0) > 0;
  const goesOnInLine = (from: Word | undefined, to: Word | undefined): boolean =>
    from !== undefined && to !== undefined && !/\n|\.\.\./.test(text.slice(from.end, to.start));
  const firstWord = pasted[positions[first] ?? -1];
  const lastWord = pasted[positions[last] ?? -1];
  const opening = (gaps[first + 1]?.pieces[0] ?? "").trim();
  const closing = (gaps[last]?.pieces.at(-1) ?? "").trim();
  const head = pasted[(positions[first] ?? 0) - 1];
  const isFirstDoubtful =
    first > 0 &&
    !hasSlots(first) &&
    hasSlots(first + 1) &&
    goesOnInLine(head, firstWord) &&
    (opening === "" || !text.startsWith(opening, firstWord?.end)) &&
    words[first - 1]?.endsWith(head?.word ?? "") !== true;
  const tail = pasted[(positions[last] ?? -2) + 1];
  const isLastDoubtful =
    last < words.length - 1 &&
    !hasSlots(last + 1) &&
    hasSlots(last) &&
    goesOnInLine(lastWord, tail) &&
    (closing === "" ||
      !text
        .slice(Math.max(0, (lastWord?.start ?? 0) - 20), lastWord?.start)
        .trimEnd()
        .endsWith(closing)) &&
    words[last + 1]?.startsWith(tail?.word ?? "") !== true;
  return positions.map((position, at) =>
    (at === first && isFirstDoubtful) || (at === last && isLastDoubtful) ? -1 : position,
  );
}

const LEAST_LETTERS_OF_A_CUT_WORD = 3;

/**
 * The positions with a word of which the paste has only the end or the beginning: "nnector Default EX01 has" begins in the
 * word before a value, "Default EX01'; faili..." ends in the word after one.
 */
export function withCutWords(
  text: string,
  pasted: readonly Word[],
  { words, gaps }: ParsedTemplate,
  positions: readonly number[],
): readonly number[] {
  const { first, last } = foundEnds(positions);
  const [head] = pasted;
  const tail = pasted.at(-1);
  if (first < 0 || !head || !tail) return positions;
  const opening = gaps[first]?.pieces[0] ?? "";
  const closing = gaps[last + 1]?.pieces.at(-1) ?? "";
  const isHead =
    (gaps[first]?.slots.length ?? 0) > 0 &&
    (positions[first] ?? 0) > 1 &&
    words[first - 1]?.endsWith(head.word) === true &&
    text.slice(0, head.start).trim() === "" &&
    isEnoughOf(head, opening, text.startsWith(opening, head.end));
  const isTail =
    (gaps[last + 1]?.slots.length ?? 0) > 0 &&
    (positions[last] ?? 0) < pasted.length - 2 &&
    words[last + 1]?.startsWith(tail.word) === true &&
    /^[.\s]*$/.test(text.slice(tail.end)) &&
    isEnoughOf(tail, closing, text.slice(0, tail.start).endsWith(closing));
  return positions.map((position, at) =>
    at === first - 1 && isHead ? 0 : at === last + 1 && isTail ? pasted.length - 1 : position,
  );
}

/** A few letters do when the template's own sign stands between them and the value. */
function isEnoughOf({ word }: Word, sign: string, isThere: boolean): boolean {
  return isThere && (sign.trim() !== "" || word.length >= LEAST_LETTERS_OF_A_CUT_WORD);
}
