import type { IdentifierKind, Piece } from "./pieces";

const WORD = /[\p{L}\p{N}_]+/gu;

/** Names by their first word, the longest first. */
function byFirstWord(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of [...names].sort((one, other) => other.length - one.length)) {
    const [first] = name.match(WORD) ?? [];
    if (first === undefined || !name.startsWith(first)) continue;
    index.set(first, [...(index.get(first) ?? []), name]);
  }
  return index;
}

/**
 * The same pieces, in which whole words that `names` holds are identifiers too; the longest name wins.
 * @param names in small letters, each beginning with a letter, a digit or an underscore
 */
export function splitNames(
  pieces: readonly Piece[],
  names: ReadonlyMap<string, IdentifierKind>,
): readonly Piece[] {
  const index = byFirstWord(names.keys());
  return pieces.flatMap((piece) => (typeof piece === "string" ? splitWords(piece, names, index) : [piece]));
}

function splitWords(
  text: string,
  names: ReadonlyMap<string, IdentifierKind>,
  index: ReadonlyMap<string, readonly string[]>,
): readonly Piece[] {
  const parts: Piece[] = [];
  let end = 0;
  for (const { 0: word, index: at } of text.matchAll(WORD)) {
    if (at < end) continue;
    const found = index.get(word.toLowerCase())?.find((name) => {
      const after = text.charAt(at + name.length);
      return text.slice(at, at + name.length).toLowerCase() === name && !/[\p{L}\p{N}_]/u.test(after);
    });
    if (found === undefined) continue;
    const shown = text.slice(at, at + found.length);
    parts.push(text.slice(end, at), { kind: names.get(found) ?? "name", text: shown });
    end = at + found.length;
  }
  return [...parts, text.slice(end)].filter((part) => part !== "");
}
