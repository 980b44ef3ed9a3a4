import { MappedTextBuilder, sliceMapped, type MappedText } from "../mapped-text";

/** One object that PowerShell printed with Format-List: its properties in order, wrapped values joined. */
export type PropertyRecord = readonly { readonly name: string; readonly value: MappedText }[];

const PROPERTY = /^([ \t]{0,8})([\p{L}][\p{L}\p{N}_-]{0,60}):?([ \t]{0,60}):(?=[ \t]|$)/u;
const LEAST_PROPERTIES = 3;
const NARROWEST_WINDOW = 40;

type Line = { readonly start: number; readonly end: number; readonly isIndented?: true };

/**
 * Reads "Name : Value" lines as PowerShell prints them. Continuation lines are indented to the value's column. They are
 * joined as they were cut: old consoles cut inside words, newer ones behind the blank between words.
 */
export function readPropertyRecords(cleaned: MappedText): readonly PropertyRecord[] {
  const known = readBefore.get(cleaned);
  if (known) return known;
  const records = parseRecords(cleaned);
  readBefore.set(cleaned, records);
  return records;
}

// Several formats are printed as lists: each of their readers asks for the same records.
const readBefore = new WeakMap<MappedText, readonly PropertyRecord[]>();

function parseRecords(cleaned: MappedText): readonly PropertyRecord[] {
  const records: { name: string; value: MappedText }[][] = [[]];
  let seen = new Set<string>();
  let value: Line[] = [];
  let name: string | undefined;
  let column = 0;
  const close = (): void => {
    if (name !== undefined) records.at(-1)?.push({ name, value: joinWrapped(cleaned, value) });
    name = undefined;
    value = [];
  };
  for (const line of readLines(cleaned.text)) {
    const text = cleaned.text.slice(line.start, line.end);
    const head = text.slice(0, 140);
    const match = head.includes(":") ? PROPERTY.exec(head) : null;
    const isContinuation =
      name !== undefined && column > 4 && text.slice(0, column).trim() === "" && text.trim() !== "";
    if (match && !isContinuation) {
      close();
      name = match[2] ?? "";
      if (seen.has(name)) {
        records.push([]);
        seen = new Set();
      }
      seen.add(name);
      column = match[0].length + 1;
      value = [{ start: Math.min(line.start + column, line.end), end: line.end }];
    } else if (isContinuation) {
      value.push({ start: line.start + column, end: line.end, isIndented: true });
    } else if (text.trim() === "") {
      // A blank line parts objects; the next property decides whether it was one.
      continue;
    } else if (name !== undefined && value.length > 0) {
      // Copied without its indent: still the value, unless nothing of a list surrounds it.
      value.push({ start: line.start, end: line.end });
    }
  }
  close();
  return records.filter((record) => record.length >= LEAST_PROPERTIES);
}

function joinWrapped(cleaned: MappedText, lines: readonly Line[]): MappedText {
  const builder = new MappedTextBuilder(lines.reduce((sum, line) => sum + line.end - line.start + 1, 0));
  // Cut inside words: all lines but the last are as wide as the window.
  const width = (lines[0]?.end ?? 0) - (lines[0]?.start ?? 0);
  const isCutAtWidth =
    width >= NARROWEST_WINDOW && lines.slice(0, -1).every(({ start, end }) => end - start === width);
  lines.forEach(({ start, end }, at) => {
    builder.appendPart(cleaned, start, end);
    const next = lines[at + 1];
    if (!next) return;
    const hasBlank = /\s/.test(cleaned.text.charAt(end - 1)) || /\s/.test(cleaned.text.charAt(next.start));
    if (!hasBlank && !(isCutAtWidth && next.isIndented)) builder.append(" ", cleaned.origins[end] ?? 0);
  });
  const joined = builder.finish();
  const from = joined.text.length - joined.text.trimStart().length;
  return sliceMapped(joined, from, Math.max(from, joined.text.trimEnd().length));
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const lineBreak = text.indexOf("\n", start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** The value of the first property called `name` (any case), or undefined when there is none or it is empty. */
export function propertyOf(record: PropertyRecord, name: string): MappedText | undefined {
  const found = record.find((property) => property.name.toLowerCase() === name.toLowerCase())?.value;
  return found && found.text !== "" ? found : undefined;
}

/** All values of the records one below the other: the text in which wording and codes are looked for. */
export function textOfRecords(records: readonly PropertyRecord[]): MappedText {
  const builder = new MappedTextBuilder(1024);
  for (const { name, value } of records.flat()) {
    builder.append(`${name}: `, value.origins[0] ?? 0);
    builder.appendPart(value, 0, value.text.length);
    builder.append("\n", value.origins.at(-1) ?? value.origins[0] ?? 0);
  }
  return builder.finish();
}
