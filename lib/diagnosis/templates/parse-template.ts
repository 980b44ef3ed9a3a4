import { readWords } from "../paste-words";

/**
 * What stands between two literal words of a template: only punctuation and blanks, or also slots. `pieces` is the text
 * around the slots: the gap " (%1) from %2." without words has slots [1] and pieces [" (", ") "].
 */
export type Gap = { readonly slots: readonly number[]; readonly pieces: readonly string[] };

/** A message template: literal words, and the gap before each of them and after the last (one more gap than words). */
export type ParsedTemplate = { readonly words: readonly string[]; readonly gaps: readonly Gap[] };

const SLOT = /%(\d{1,2})/g;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Reads a message text with `%1`… slots. A literal that touches a slot ("0x%1") belongs to the gap around it. */
export function parseTemplate(template: string): ParsedTemplate {
  const slots = [...template.matchAll(SLOT)].map((match) => ({
    number: Number(match[1]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const literals = readWords(template).filter(
    ({ start, end }) =>
      !slots.some(
        (slot) =>
          (start >= slot.start && end <= slot.end) ||
          (end === slot.start && WORD_CHARACTER.test(template.charAt(end - 1))) ||
          start === slot.end ||
          (start < slot.end && end > slot.end),
      ),
  );
  const words: string[] = [];
  const gaps: Gap[] = [];
  let from = 0;
  for (const literal of literals) {
    words.push(literal.word);
    gaps.push(readGap(template, from, literal.start, slots));
    from = literal.end;
  }
  gaps.push(readGap(template, from, template.length, slots));
  return { words, gaps };
}

function readGap(
  template: string,
  start: number,
  end: number,
  slots: readonly { number: number; start: number; end: number }[],
): Gap {
  const inside = slots.filter((slot) => slot.start >= start && slot.end <= end);
  const pieces: string[] = [];
  let from = start;
  for (const slot of inside) {
    pieces.push(template.slice(from, slot.start));
    from = slot.end;
  }
  pieces.push(template.slice(from, end));
  return { slots: inside.map((slot) => slot.number), pieces };
}
