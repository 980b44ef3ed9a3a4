import type { Span } from "../mapped-text";
import type { Word } from "../paste-words";
import { LONGEST_OPEN_SLOT } from "./open-slots";
import type { Gap, ParsedTemplate } from "./parse-template";
import { trim, unwrap, withBlanks, withoutOwnSigns, type SlotValue } from "./split-gap";

/** What is known of a gap that the paste has only a part of: the end of the word before it, or the start of the one after it. */
type CutGap = { readonly start: number | undefined; readonly end: number | undefined };

/**
 * The slots of a list ("%2, %3, %4") of which the text has only the first or the last ones: the piece at the cut is not whole
 * and stays unread.
 */
export function readCutList(
  text: string,
  { start, end }: CutGap,
  { slots, pieces }: Gap,
): readonly SlotValue[] {
  const separator = pieces[1] ?? "";
  const isList = slots.length > 2 && pieces.slice(1, -1).every((piece) => piece === separator);
  if (!isList || !/^[,;|]\s?$/.test(separator)) return [];
  const from = start ?? Math.max(0, (end ?? 0) - LONGEST_OPEN_SLOT);
  const to = end ?? Math.min(text.length, from + LONGEST_OPEN_SLOT);
  const spans: Span[] = [];
  let at = from;
  for (let next = at; next >= 0 && next < to;) {
    next = text.indexOf(separator.trimEnd(), at);
    const stop = next < 0 || next >= to ? to : next;
    spans.push(trim(text, { start: at, end: stop }));
    at = stop + separator.trimEnd().length;
  }
  const whole = start === undefined ? spans.slice(1) : spans.slice(0, -1);
  if (whole.length >= slots.length) return [];
  const known = start === undefined ? slots.slice(-whole.length) : slots.slice(0, whole.length);
  return whole.flatMap((span, place) => {
    const number = known[place];
    const isFirst = place === 0 && start !== undefined;
    const isLast = place === whole.length - 1 && end !== undefined;
    const bare = unwrap(
      text,
      withoutOwnSigns(text, span, isFirst ? pieces[0] : "", isLast ? pieces.at(-1) : ""),
    );
    return number === undefined || bare.end <= bare.start ? [] : [{ number, span: bare }];
  });
}

/**
 * The first slots of a gap where the paste ends: those that the template's own signs close ("'%2: %3'" of "'IOException: Could
 * not…"). The one at the cut stays unread.
 */
export function readBeforeTheCut(text: string, start: number, { slots, pieces }: Gap): readonly SlotValue[] {
  const reach = withBlanks(text.slice(start, start + LONGEST_OPEN_SLOT));
  const opening = (pieces[0] ?? "").trim();
  let at = reach.length - reach.trimStart().length;
  if (!reach.startsWith(opening, at)) return [];
  at += opening.length;
  const values: SlotValue[] = [];
  for (const [place, number] of slots.slice(0, -1).entries()) {
    const separator = pieces[place + 1] ?? "";
    const next = separator.trim() === "" ? -1 : reach.indexOf(separator.trimEnd(), at);
    if (next < 0) break;
    const span = unwrap(text, { start: start + at, end: start + next });
    if (span.end > span.start) values.push({ number, span });
    at = next + separator.trimEnd().length;
  }
  return values;
}

/**
 * The same for a paste that begins inside a gap: its last slots, from the end backwards. A colon or a full stop may as well
 * be inside the value that was cut; only other signs part values here.
 */
export function readAfterTheCut(text: string, end: number, { slots, pieces }: Gap): readonly SlotValue[] {
  const from = Math.max(0, end - LONGEST_OPEN_SLOT);
  const reach = withBlanks(text.slice(from, end));
  const closing = (pieces.at(-1) ?? "").trim();
  let at = reach.trimEnd().length;
  if (!reach.slice(0, at).endsWith(closing)) return [];
  at -= closing.length;
  const values: SlotValue[] = [];
  for (let place = slots.length - 1; place > 0; place -= 1) {
    const separator = (pieces[place] ?? "").trimStart();
    const next = /^[\s:.,;-]*$/.test(separator) ? -1 : reach.slice(0, at).lastIndexOf(separator);
    if (next < 0) break;
    const span = unwrap(text, { start: from + next + separator.length, end: from + at });
    const number = slots[place];
    if (number !== undefined && span.end > span.start) values.push({ number, span });
    at = next;
  }
  return values;
}

/** Whether the text stops in the middle of a value: dots that stand for the rest, and nothing behind them on the line. */
export function isCutOff(text: string, { start, end }: Span): boolean {
  const isDot = (at: number): boolean => text.charAt(at) === ".";
  let from = end;
  while (from > start && isDot(from - 1)) from -= 1;
  let to = end;
  while (isDot(to)) to += 1;
  return to - from >= DOTS_OF_A_CUT && /^["')\]}]{0,9}\s*(?:\n|$)/.test(text.slice(to, to + 20));
}

const DOTS_OF_A_CUT = 3;

/** Whether the template opens a quote or bracket before its last value and the text ends without closing it. */
export function isLeftOpen(text: string, { start, end }: Span, { pieces }: Gap): boolean {
  const opening = (pieces[0] ?? "").trim().at(-1) ?? "";
  const closing = (pieces.at(-1) ?? "").trim().charAt(0);
  if (opening === "" || !QUOTES_AND_BRACKETS.includes(opening + closing)) return false;
  return (
    text.slice(start, end).trimStart().startsWith(opening) && !text.slice(start, end + 3).includes(closing, 1)
  );
}

const QUOTES_AND_BRACKETS = ["''", '""', "[]", "()", "{}", "<>"];

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
  const first = positions.findIndex((position) => position >= 0);
  const last = positions.findLastIndex((position) => position >= 0);
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
  const first = positions.findIndex((position) => position >= 0);
  const last = positions.findLastIndex((position) => position >= 0);
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
