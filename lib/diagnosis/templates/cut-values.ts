import type { Span } from "../mapped-text";
import { LONGEST_OPEN_SLOT } from "./open-slots";
import type { Gap } from "./parse-template";
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

/** Where the text stops in the middle of a value: before the dots that stand for the rest, at the end of a line. */
export function startOfCutDots(text: string, { start, end }: Span): number | undefined {
  const dots = /\.{3,9}["')\]}]{0,9}$/.exec(text.slice(Math.max(start, end - LONGEST_CUT_END), end));
  const isAtLineEnd = /^\s{0,20}(?:\n|$)/.test(text.slice(end, end + 21));
  return dots && isAtLineEnd ? end - dots[0].length : undefined;
}

const LONGEST_CUT_END = 20;

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
