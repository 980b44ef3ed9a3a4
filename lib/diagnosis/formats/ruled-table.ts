import { MappedTextBuilder, sliceMapped, type MappedText } from "../mapped-text";

/** A table as PowerShell prints it: a row of names, a ruler of dashes, rows cut to the ruler's columns. */
export type RuledTable = {
  readonly names: readonly string[];
  readonly rows: readonly (readonly MappedText[])[];
  /** Offset of its first line. */
  readonly start: number;
};

const HIGHEST_HEADER = 3;
const RULER = /^[ \t]*-{2,60}(?:[ \t]+-{2,60}){1,30}[ \t]*$/;

/** The first ruled table of a text; undefined when there is none. */
export function readRuledTable(cleaned: MappedText): RuledTable | undefined {
  if (!readBefore.has(cleaned)) readBefore.set(cleaned, parseTable(cleaned));
  return readBefore.get(cleaned);
}

// Several formats are printed as tables: each of their readers asks for the same one.
const readBefore = new WeakMap<MappedText, RuledTable | undefined>();

function parseTable(cleaned: MappedText): RuledTable | undefined {
  const { text } = cleaned;
  /** Starts of the lines before this one, the nearest first. */
  let above: readonly number[] = [];
  let start = 0;
  while (start < text.length) {
    const lineBreak = text.indexOf("\n", start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const line = text.slice(start, Math.min(end, start + 1_000));
    if (above.length > 0 && /^[ \t]*--/.test(line) && RULER.test(line)) {
      const columns = [...line.matchAll(/-+/g)].map((match) => match.index);
      const cut = (from: number, to: number): readonly MappedText[] => cutRow(cleaned, from, to, columns);
      const header = readHeader(above, start, cut);
      return { ...header, rows: joinWrappedRows(readRows(text, end + 1, cut)) };
    }
    above = [start, ...above].slice(0, HIGHEST_HEADER);
    start = end + 1;
  }
  return undefined;
}

/** The names above a ruler. A narrow window wraps the longest of them: only their first line names every column. */
function readHeader(
  above: readonly number[],
  ruler: number,
  cut: (from: number, to: number) => readonly MappedText[],
): Pick<RuledTable, "names" | "start"> {
  const lines: (readonly string[])[] = [];
  for (const [at, start] of above.entries()) {
    const cells = cut(start, (above[at - 1] ?? ruler) - 1).map(({ text }) => text);
    if (cells.every((cell) => cell === "")) break;
    lines.unshift(cells);
    if (cells.every((cell) => cell !== ""))
      return { names: cells.map((_, column) => lines.map((line) => line[column] ?? "").join("")), start };
  }
  // No line names every column: the nearest has the names, or none.
  return { names: lines.at(-1) ?? [], start: above[0] ?? 0 };
}

/** With -Wrap a long value goes on in the lines below it, where the first column is empty. */
function joinWrappedRows(rows: readonly (readonly MappedText[])[]): readonly (readonly MappedText[])[] {
  const joined: (readonly MappedText[])[] = [];
  for (const row of rows) {
    const before = row[0]?.text === "" ? joined.pop() : undefined;
    joined.push(before ? before.map((cell, column) => joinCells(cell, row[column])) : row);
  }
  return joined;
}

function joinCells(one: MappedText, other: MappedText | undefined): MappedText {
  if (!other || other.text === "") return one;
  const builder = new MappedTextBuilder(one.text.length + other.text.length + 1);
  builder.appendPart(one, 0, one.text.length);
  builder.append(" ", one.origins.at(-1) ?? 0);
  builder.appendPart(other, 0, other.text.length);
  return builder.finish();
}

function readRows(
  text: string,
  from: number,
  cut: (from: number, to: number) => readonly MappedText[],
): readonly (readonly MappedText[])[] {
  const rows: (readonly MappedText[])[] = [];
  let start = from;
  while (start < text.length) {
    const lineBreak = text.indexOf("\n", start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    if (text.slice(start, end).trim() === "") break;
    rows.push(cut(start, end));
    start = end + 1;
  }
  return rows;
}

/** Cuts one line at the ruler's columns; a right-aligned cell may begin left of its dashes. */
function cutRow(
  cleaned: MappedText,
  from: number,
  to: number,
  columns: readonly number[],
): readonly MappedText[] {
  const starts = columns.map((column, at) => {
    if (at === 0) return from;
    let start = from + column;
    while (
      start > from + (columns[at - 1] ?? 0) + 1 &&
      start <= to &&
      /\S/.test(cleaned.text.charAt(start - 1))
    )
      start -= 1;
    return Math.min(start, to);
  });
  return starts.map((start, at) => {
    const raw = cleaned.text.slice(start, starts[at + 1] ?? to);
    const begin = start + (raw.length - raw.trimStart().length);
    return sliceMapped(cleaned, begin, Math.max(begin, start + raw.trimEnd().length));
  });
}

/** The cell below the column called `name` (any case), or undefined when it is missing or empty. */
export function cellOf(table: RuledTable, row: readonly MappedText[], name: string): MappedText | undefined {
  const cell = row[table.names.findIndex((one) => one.toLowerCase() === name.toLowerCase())];
  return cell && cell.text !== "" ? cell : undefined;
}

/** True for a cell that the console cut, because its column was too narrow. */
export function isCut(cell: MappedText | undefined): boolean {
  return cell !== undefined && /(?:\.\.\.|…)$/.test(cell.text);
}
