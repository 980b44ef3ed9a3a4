import type { Span } from "../mapped-text";
import type { Gap } from "./parse-template";

/** The value that stands where a template has `%number`. */
export type SlotValue = { readonly number: number; readonly span: Span };

/** The slots of one gap, with the template's own punctuation and any quotes or brackets around them taken off. */
export function splitGap(text: string, span: Span, { slots, pieces }: Gap): readonly SlotValue[] {
  const whole = withoutOwnSigns(text, trim(text, span), pieces[0], pieces.at(-1));
  const { end } = whole;
  let { start } = whole;
  const values: SlotValue[] = [];
  slots.forEach((number, at) => {
    const isLast = at === slots.length - 1;
    const separator = pieces[at + 1] ?? "";
    const parted = isLast ? { end, next: end } : findSeparator(text, { start, end }, separator);
    const value = unwrap(text, { start, end: parted.end });
    if (value.end > value.start) values.push({ number, span: value });
    start = parted.next;
  });
  return values;
}

/** A value without the signs that the template has before and behind it. */
export function withoutOwnSigns(text: string, span: Span, opening = "", closing = ""): Span {
  let { start } = trim(text, span);
  for (const sign of opening.replace(/\s/g, ""))
    if (start < span.end && text.startsWith(sign, start))
      start = trim(text, { start: start + sign.length, end: span.end }).start;
  return { start, end: withoutClosing(text, { start, end: span.end }, closing.replace(/\s/g, "")) };
}

/**
 * Where the value ends when the template's closing signs are taken off: as many of them, from the first on, as the text
 * has there. "denied." before `'.` keeps its own full stop.
 */
function withoutClosing(text: string, { start, end }: Span, signs: string): number {
  for (let count = signs.length; count > 0; count -= 1) {
    let at = end;
    const isThere = [...signs.slice(0, count)].reverse().every((sign) => {
      if (at - sign.length < start || !text.startsWith(sign, at - sign.length)) return false;
      at = trim(text, { start, end: at - sign.length }).end;
      return true;
    });
    if (isThere) return at;
  }
  return end;
}

function findSeparator(text: string, { start, end }: Span, separator: string): { end: number; next: number } {
  const inside = trim(text, { start, end });
  const sign = separator.trim();
  if (sign === "") return splitAtBlank(text, inside);
  const raw = text.slice(inside.start, inside.end);
  // A bracket opens the last value ("name (with brackets) (value)"); other signs close the first one. The colon of "%1 : %2"
  // without its blanks would be one inside a value.
  const exact = /[([{<]/.test(sign)
    ? withBlanks(raw).lastIndexOf(sign)
    : firstOf(raw, [separator, separator.trimEnd(), ...(/^\s+[:.-]/.test(separator) ? [] : [sign])]);
  if (exact < 0) return { end: inside.end, next: inside.end };
  const at = inside.start + exact;
  const leading = raw.slice(exact).length - raw.slice(exact).trimStart().length;
  return { end: at, next: Math.min(inside.end, at + leading + sign.length) };
}

/** Nothing but a blank parts two values: a number at the end is the last one, else the first one is a single word. */
function splitAtBlank(text: string, { start, end }: Span): { end: number; next: number } {
  const raw = text.slice(start, end);
  const at = start + (/\s\d{1,9}$/.test(raw) ? raw.trimEnd().search(/\s\d{1,9}$/) : raw.search(/\s/));
  return at < start ? { end, next: end } : { end: at, next: at };
}

/** The first place of the first wanted part that occurs. */
function firstOf(text: string, wanted: readonly string[]): number {
  const sameLength = withBlanks(text);
  for (const part of wanted) {
    const at = sameLength.indexOf(part);
    if (at >= 0) return at;
  }
  return -1;
}

/** The text with a blank for each line break, of the same length: where a template has a blank, a wrapped text has a break. */
export function withBlanks(text: string): string {
  return text.replace(/\s/g, " ");
}

const PAIRS: Readonly<Record<string, string>> = {
  "'": "'",
  '"': '"',
  "[": "]",
  "(": ")",
  "{": "}",
  "<": ">",
};

const MESSAGE_ID = /^<[^\s<>]{1,250}@[^\s<>]{1,250}>$/;

/** Takes one pair of quotes or brackets off, when it encloses the whole value; a message ID keeps its own. */
export function unwrap(text: string, span: Span): Span {
  const { start, end } = trim(text, span);
  if (MESSAGE_ID.test(text.slice(start, Math.min(end, start + 600)))) return { start, end };
  const opening = text.charAt(start);
  const closing = Object.hasOwn(PAIRS, opening) ? PAIRS[opening] : undefined;
  if (closing === undefined || end - start < 2 || text.charAt(end - 1) !== closing) return { start, end };
  const isOnePair = text.indexOf(closing, start + 1) === end - 1;
  return isOnePair ? trim(text, { start: start + 1, end: end - 1 }) : { start, end };
}

export function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = Math.max(start, end);
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
