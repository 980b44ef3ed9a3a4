import { MappedTextBuilder, type MappedText } from "../mapped-text";

/**
 * The rows of comma-separated text from `from`: quoted cells may hold commas, line breaks and doubled quotes. A quote
 * that is never closed ends with its line, so one broken row does not swallow the rest.
 */
export function readCsvRows(cleaned: MappedText, from = 0): readonly (readonly MappedText[])[] {
  const { text } = cleaned;
  const lastQuote = text.lastIndexOf('"');
  const rows: MappedText[][] = [];
  let row: MappedText[] = [];
  let at = from;
  while (at < text.length) {
    const isQuoted = text[at] === '"' && lastQuote > at;
    const builder = new MappedTextBuilder(32);
    if (isQuoted) at = readQuotedCell(cleaned, at, builder);
    const end = endOfCell(text, at);
    builder.appendPart(cleaned, at, end);
    row.push(builder.finish());
    at = end + 1;
    if (text[end] !== ",") {
      if (row.length > 1 || row[0]?.text !== "") rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

const LONGEST_QUOTED_CELL = 20_000;

function readQuotedCell(cleaned: MappedText, opening: number, builder: MappedTextBuilder): number {
  const { text } = cleaned;
  let at = opening + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote - opening > LONGEST_QUOTED_CELL) {
      const end = endOfCell(text, at);
      builder.appendPart(cleaned, at, end);
      return end;
    }
    const isDoubled = text[quote + 1] === '"';
    builder.appendPart(cleaned, at, isDoubled ? quote + 1 : quote);
    at = quote + (isDoubled ? 2 : 1);
    if (!isDoubled) return at;
  }
}

function endOfCell(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === "," || text[at] === "\n") return at;
  return text.length;
}
