import type { Span } from "../mapped-text";
import type { Word } from "../paste-words";
import type { Alignment } from "./align-template";
import type { Gap } from "./parse-template";
import type { WeightedTemplate } from "./template-index";

/** The value that stands where a template has `%number`. */
export type SlotValue = { readonly number: number; readonly span: Span };

const LONGEST_OPEN_SLOT = 2_000;

/** Reads the values between the aligned words of a template; a slot whose neighbours are missing stays unread. */
export function readSlotValues(
  text: string,
  pasted: readonly Word[],
  template: WeightedTemplate,
  { positions }: Alignment,
): readonly SlotValue[] {
  const values: SlotValue[] = [];
  template.gaps.forEach((gap, at) => {
    if (gap.slots.length === 0) return;
    const before = at > 0 ? pasted[positions[at - 1] ?? -1] : undefined;
    const after = pasted[positions[at] ?? -1];
    const isHead = at === 0;
    const isTail = at === template.words.length;
    if ((!before && !isHead) || (!after && !isTail)) {
      const isCut = before !== undefined || after !== undefined;
      if (isCut) values.push(...readCutList(text, { start: before?.end, end: after?.start }, gap));
      return;
    }
    const start = before ? before.end : startOfHead(text, after?.start ?? 0, gap);
    if (isTail && endsBefore(text, start, gap)) return;
    const end = after ? after.start : endOfTail(text, afterPrefix(text, start, gap), gap);
    for (const value of splitGap(text, { start, end }, gap))
      if (!values.some(({ number }) => number === value.number)) values.push(value);
  });
  return values;
}

/**
 * The slots of a list ("%2, %3, %4") of which the text has only the first or the last ones: the piece at the cut is not whole
 * and stays unread.
 */
function readCutList(
  text: string,
  { start, end }: { readonly start: number | undefined; readonly end: number | undefined },
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

/** A value without the signs that the template has before and behind it. */
function withoutOwnSigns(text: string, span: Span, opening = "", closing = ""): Span {
  let { start } = trim(text, span);
  for (const sign of opening.replace(/\s/g, ""))
    if (start < span.end && text.startsWith(sign, start))
      start = trim(text, { start: start + sign.length, end: span.end }).start;
  return { start, end: withoutClosing(text, { start, end: span.end }, closing.replace(/\s/g, "")) };
}

/** The slots of one gap, with the template's own punctuation and any quotes or brackets around them taken off. */
function splitGap(text: string, span: Span, { slots, pieces }: Gap): readonly SlotValue[] {
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
  // A bracket opens the last value ("name (with brackets) (value)"); other signs close the first one.
  const exact = /[([{<]/.test(sign)
    ? raw.lastIndexOf(sign)
    : firstOf(raw, [separator, separator.trimEnd(), sign]);
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

/** The first place of the first wanted part that occurs; where a part has a blank, a wrapped text has a line break. */
function firstOf(text: string, wanted: readonly string[]): number {
  const sameLength = text.replace(/\s/g, " ");
  for (const part of wanted) {
    const at = sameLength.indexOf(part);
    if (at >= 0) return at;
  }
  return -1;
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
function unwrap(text: string, span: Span): Span {
  const { start, end } = trim(text, span);
  if (MESSAGE_ID.test(text.slice(start, Math.min(end, start + 600)))) return { start, end };
  const opening = text.charAt(start);
  const closing = Object.hasOwn(PAIRS, opening) ? PAIRS[opening] : undefined;
  if (closing === undefined || end - start < 2 || text.charAt(end - 1) !== closing) return { start, end };
  const isOnePair = text.indexOf(closing, start + 1) === end - 1;
  return isOnePair ? trim(text, { start: start + 1, end: end - 1 }) : { start, end };
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = Math.max(start, end);
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** A template that begins with a slot: its value begins with the line, the sentence or the label before it. */
function startOfHead(text: string, end: number, gap: Gap): number {
  const lineStart = Math.max(text.lastIndexOf("\n", end - 1) + 1, end - LONGEST_OPEN_SLOT, 0);
  let head = text.slice(lineStart, end).trimEnd();
  const closing = (gap.pieces.at(-1) ?? "").trim();
  if (closing !== "" && head.endsWith(closing)) head = head.slice(0, -closing.length);
  const sentenceStarts = [". ", ": ", "! "].map((sign) => head.lastIndexOf(sign) + sign.length);
  return lineStart + Math.max(0, ...sentenceStarts.filter((at) => at > 1));
}

const TRAILERS = ["For more information, see Help", "Event Xml:", "Attempted failover to alternate host"];
const OPENING_OF: Readonly<Record<string, string>> = { "]": "[", ")": "(", "}": "{" };

/**
 * A template that ends with a slot: its value goes to the end of the line, or of the paragraph when the line was only
 * wrapped, but never past the end of a quote or bracket that was opened before it.
 */
function endOfTail(text: string, start: number, { slots, pieces }: Gap): number {
  // "%2.%3": the last value may begin after a blank line.
  const lastSeparator = slots.length > 1 ? (pieces.at(-2) ?? "").trim() : "";
  const limit = Math.min(text.length, start + LONGEST_OPEN_SLOT);
  const reach = text.slice(start, limit);
  const trailers = TRAILERS.map((trailer) => reach.indexOf(trailer)).filter((at) => at >= 0);
  const end = Math.min(limit, ...trailers.map((at) => start + at));
  const open = new Map<string, number>();
  let isEmpty = true;
  for (let at = start; at < end; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\n" && !isEmpty && isEndOfParagraph(text, at)) {
      const isLastOneMissing =
        lastSeparator !== "" && text.slice(start, at).trimEnd().endsWith(lastSeparator);
      if (!isLastOneMissing) return at;
    }
    if (sign === "<" && text.charAt(at + 1) === "/") return at;
    if (sign === '"' || sign === "'") {
      const isOpen = (open.get(sign) ?? 0) > 0;
      const opens = !isOpen && /[\s([{=:]/.test(text.charAt(at - 1));
      const isApostrophe = sign === "'" && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
      if (!opens && !isOpen && !isApostrophe && at > start) return at;
      if (!isApostrophe || opens) open.set(sign, opens ? 1 : 0);
    } else if (sign === "[" || sign === "(" || sign === "{") open.set(sign, (open.get(sign) ?? 0) + 1);
    else if (Object.hasOwn(OPENING_OF, sign)) {
      const opening = OPENING_OF[sign] ?? "";
      const opened = open.get(opening) ?? 0;
      if (opened === 0) return at;
      open.set(opening, opened - 1);
    }
    isEmpty &&= /\s/.test(sign);
  }
  return end;
}

/** Whether the text ends its line where the template would open a bracket around its last value: "unsuccessful [%1]". */
function endsBefore(text: string, start: number, { pieces }: Gap): boolean {
  const sign = (pieces[0] ?? "").trim().charAt(0);
  if (!"[({<".includes(sign) || sign === "") return false;
  const rest = text.slice(start, start + 200);
  return /^[^\S\n]*\n/.test(rest) && !rest.trimStart().startsWith(sign);
}

/** Where the value of an open last slot can begin: after the template's own punctuation before it. */
function afterPrefix(text: string, start: number, { pieces }: Gap): number {
  let at = start;
  for (const sign of (pieces[0] ?? "").replace(/\s/g, "")) {
    const next = at + (/^\s{0,9}/.exec(text.slice(at, at + 9))?.[0].length ?? 0);
    if (!text.startsWith(sign, next)) return start;
    at = next + sign.length;
  }
  return afterQuotedSlots(text, at, pieces);
}

/** "'%5' (%6). (%7)": the quotes and brackets between the last slots are the template's own and end nothing. */
function afterQuotedSlots(text: string, start: number, pieces: readonly string[]): number {
  let at = start;
  for (const piece of pieces.slice(1, -1)) {
    const sign = piece.trim();
    if (!/['"()[\]{}]/.test(sign)) return at;
    const next = text.indexOf(sign, at);
    if (next < 0 || next - at > LONGEST_OPEN_SLOT || text.slice(at, next).includes("\n\n")) return at;
    at = next + sign.length;
  }
  return at;
}

function isEndOfParagraph(text: string, lineBreak: number): boolean {
  const next =
    text
      .slice(lineBreak + 1, lineBreak + 60)
      .split("\n", 1)[0]
      ?.trim() ?? "";
  if (next === "" || /^[\p{L} -]{2,30}:/u.test(next)) return true;
  const lineLength = lineBreak - (text.lastIndexOf("\n", lineBreak - 1) + 1);
  return lineLength < 60 || /[.!?>\])}"']\s*$/.test(text.slice(Math.max(0, lineBreak - 4), lineBreak));
}
