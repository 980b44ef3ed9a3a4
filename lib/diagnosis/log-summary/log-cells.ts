/**
 * The cells of one row of comma-separated text. A quote that is never closed ends at the next comma, so that half a
 * row still gives its other cells.
 */
export function splitCells(row: string): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = row[at] === '"' ? readQuoted(row, at) : undefined;
    if (quoted) cells.push(quoted.cell);
    const from = quoted?.end ?? at;
    const comma = row.indexOf(",", from);
    if (!quoted) cells.push(comma < 0 ? row.slice(from) : row.slice(from, comma));
    if (comma < 0) return cells;
    at = comma + 1;
  }
}

function readQuoted(
  row: string,
  opening: number,
): { readonly cell: string; readonly end: number } | undefined {
  let at = opening + 1;
  for (;;) {
    const quote = row.indexOf('"', at);
    if (quote < 0) return undefined;
    if (row[quote + 1] !== '"') return { cell: unquote(row.slice(opening + 1, quote)), end: quote + 1 };
    at = quote + 2;
  }
}

function unquote(cell: string): string {
  return cell.includes('""') ? cell.replaceAll('""', '"') : cell;
}
