import type { Gap } from "./parse-template";
import { withBlanks } from "./split-gap";

/** No value without a known end is read further than this. */
export const LONGEST_OPEN_SLOT = 2_000;

/** A template that begins with a slot: its value begins with the line, the sentence or the label before it. */
export function startOfHead(text: string, end: number, gap: Gap): number {
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
 * wrapped, but never past the end of a quote or bracket that was opened before it. The sign that closes the template's own
 * quote or bracket is inside.
 */
export function endOfTail(text: string, gapStart: number, gap: Gap): number {
  const start = afterPrefix(text, gapStart, gap);
  const ownClosing = (gap.pieces.at(-1) ?? "").trim().charAt(0);
  const endAt = (at: number): number => (text.charAt(at) === ownClosing ? at + 1 : at);
  const limit = Math.min(text.length, start + LONGEST_OPEN_SLOT);
  const reach = text.slice(start, limit);
  const trailers = TRAILERS.map((trailer) => reach.indexOf(trailer)).filter((at) => at >= 0);
  const end = Math.min(limit, ...trailers.map((at) => start + at));
  const open = new Map<string, number>();
  let isEmpty = true;
  for (let at = start; at < end; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\n" && !isEmpty && isEndOfParagraph(text, at) && !goesOn(text, gapStart, at, gap))
      return at;
    if (sign === "<" && text.charAt(at + 1) === "/") return at;
    if (sign === '"' || sign === "'") {
      const isOpen = (open.get(sign) ?? 0) > 0;
      const opens = !isOpen && /[\s([{=:]/.test(text.charAt(at - 1));
      const isApostrophe = sign === "'" && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
      if (!opens && !isOpen && !isApostrophe && at > start) return endAt(at);
      if (!isApostrophe || opens) open.set(sign, opens ? 1 : 0);
    } else if (sign === "[" || sign === "(" || sign === "{") open.set(sign, (open.get(sign) ?? 0) + 1);
    else if (Object.hasOwn(OPENING_OF, sign)) {
      const opening = OPENING_OF[sign] ?? "";
      const opened = open.get(opening) ?? 0;
      if (opened === 0) return endAt(at);
      open.set(opening, opened - 1);
    }
    isEmpty &&= /\s/.test(sign);
  }
  return end;
}

/**
 * Whether more must follow a line break: the template's closing bracket comes next, a sign between two values has not come
 * yet ("%1: %2"), or the last one has and no value stands behind it: "%2.%3" may begin its last value after a blank line.
 */
function goesOn(text: string, start: number, lineBreak: number, { slots, pieces }: Gap): boolean {
  const closing = (pieces.at(-1) ?? "").trim().charAt(0);
  if (/['")\]}>]/.test(closing) && text.startsWith(closing, lineBreak + 1)) return true;
  if (slots.length < 2) return false;
  const read = text.slice(start, lineBreak).trimEnd();
  const lastSeparator = (pieces.at(-2) ?? "").trim();
  if (lastSeparator !== "" && read.endsWith(lastSeparator)) return true;
  const nextBreak = text.indexOf("\n", lineBreak + 1);
  const nextLine = (nextBreak < 0 ? text.length : nextBreak) - lineBreak - 1;
  return (
    pieces.slice(1, -1).some((piece) => !read.includes(piece.trim())) && isWrapped(text, lineBreak, nextLine)
  );
}

/** Whether the text ends its line where the template would open a bracket around its last value: "unsuccessful [%1]". */
export function endsBefore(text: string, start: number, { pieces }: Gap): boolean {
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
  const reach = text.slice(start, start + pieces.length * LONGEST_OPEN_SLOT);
  const blanks = withBlanks(reach);
  let at = 0;
  for (const piece of pieces.slice(1, -1)) {
    const sign = piece.trim();
    if (!/['"()[\]{}]/.test(sign)) break;
    const next = blanks.indexOf(sign, at);
    if (next < 0 || next - at > LONGEST_OPEN_SLOT || reach.slice(at, next).includes("\n\n")) break;
    at = next + sign.length;
  }
  return start + at;
}

const SHORTEST_WRAPPED_LINE = 60;
const LONGEST_WRAPPED_LINE = 140;
const LINES_BEFORE = 6;

function isEndOfParagraph(text: string, lineBreak: number): boolean {
  const next =
    text
      .slice(lineBreak + 1, lineBreak + LONGEST_WRAPPED_LINE)
      .split("\n", 1)[0]
      ?.trim() ?? "";
  if (next === "" || /^[\p{L} -]{2,30}:/u.test(next)) return true;
  if (/[.!?>\])}"']\s*$/.test(text.slice(Math.max(0, lineBreak - 4), lineBreak))) return true;
  return !isWrapped(text, lineBreak, 0);
}

/**
 * Whether a line reads as one that was wrapped: it is long, or the next word, a path or a type, was too long for it. `nextLine`
 * is the length of the next line when that counts as well.
 */
function isWrapped(text: string, lineBreak: number, nextLine: number): boolean {
  const nextWord = /^\S{0,999}/.exec(text.slice(lineBreak + 1, lineBreak + 1_000))?.[0].length ?? 0;
  const length = lengthOfLine(text, lineBreak);
  const width = Math.max(nextLine, widthOfLines(text, lineBreak));
  return (
    nextWord > 0 &&
    (length >= SHORTEST_WRAPPED_LINE || (width >= SHORTEST_WRAPPED_LINE && length + 1 + nextWord > width))
  );
}

function lengthOfLine(text: string, lineBreak: number): number {
  return lineBreak - (text.lastIndexOf("\n", lineBreak - 1) + 1);
}

/** To how many columns the lines up to a line break seem wrapped: the length of the longest of them. */
function widthOfLines(text: string, lineBreak: number): number {
  let width = 0;
  let end = lineBreak;
  for (let line = 0; line < LINES_BEFORE && end >= 0; line += 1) {
    const length = lengthOfLine(text, end);
    if (length <= LONGEST_WRAPPED_LINE) width = Math.max(width, length);
    end -= length + 1;
  }
  return width;
}
