import { MappedTextBuilder, sliceMapped, type MappedText } from "../mapped-text";

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
    let end: number;
    if (isQuoted) {
      const builder = new MappedTextBuilder(64);
      const closed = readQuotedCell(cleaned, at, builder);
      end = endOfCell(text, closed);
      builder.appendPart(cleaned, closed, end);
      row.push(builder.finish());
    } else {
      end = endOfCell(text, at);
      row.push(sliceMapped(cleaned, at, end));
    }
    at = end + 1;
    if (text[end] !== ",") {
      if (row.length > 1 || row[0]?.text !== "") rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

const COMMA = 0x2c;
const LINE_FEED = 0x0a;
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
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === COMMA || unit === LINE_FEED) return at;
  }
  return text.length;
}
