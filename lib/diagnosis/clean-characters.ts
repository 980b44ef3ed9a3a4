import { MappedTextBuilder, type MappedText } from "./mapped-text";

const STRAIGHT: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201A": "'",
  "\u201B": "'",
  "\u2032": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u201E": '"',
  "\u201F": '"',
  "\u2033": '"',
  "\u00AB": '"',
  "\u00BB": '"',
  "\u2028": "\n",
  "\u2029": "\n",
  "\u0085": "\n",
};

// Format characters (zero-width, bidirectional, soft hyphen, byte order mark), controls, variation selectors,
// unassigned and private ones stay only when they can be seen; these cannot.
const INVISIBLE = /^(?:\p{Cf}|\p{Cc}|[\uFE00-\uFE0F])$/u;
const COMBINING = /^\p{M}$/u;
const MOST_COMBINING_MARKS = 8;

/** One visible character of the paste as it should be read: "" when it shows nothing. */
function readableForm(character: string): string {
  const straight = Object.hasOwn(STRAIGHT, character) ? STRAIGHT[character] : undefined;
  if (straight !== undefined) return straight;
  return INVISIBLE.test(character) ? "" : character.normalize("NFKC");
}

/**
 * The paste with readable characters only: compatibility forms folded (NFKC), straight quotes, line feeds, and without
 * controls, zero-width and bidirectional characters and lone surrogates.
 */
export function cleanCharacters(original: string): MappedText {
  const builder = new MappedTextBuilder(original.length);
  const known = new Map<string, string>();
  let runStart = 0;
  let position = 0;
  const flush = (end: number): void => {
    if (end > runStart) builder.appendRun(original.slice(runStart, end), runStart);
  };
  while (position < original.length) {
    const unit = original.charCodeAt(position);
    if ((unit >= 0x20 && unit < 0x7f) || unit === 0x0a || unit === 0x09) {
      const next = original.charCodeAt(position + 1);
      // A mark that combines with an ASCII letter belongs to it: "e" + U+0301 is "é".
      if (next >= 0x300 && next <= 0x36f) {
        flush(position);
        const end = endOfMarks(original, position + 1);
        builder.append(original.slice(position, end).normalize("NFKC"), position);
        position = end;
        runStart = end;
      } else {
        position += 1;
      }
      continue;
    }
    flush(position);
    const start = position;
    if (unit < 0x80) {
      position += 1;
      if (unit === 0x0d && original.charCodeAt(position) !== 0x0a) builder.append("\n", start);
    } else if (unit >= 0xd800 && unit <= 0xdfff) {
      const character = String.fromCodePoint(original.codePointAt(position) ?? 0);
      position += character.length;
      // A lone surrogate is no character; half of an emoji that a log cut off.
      if (character.length === 2) builder.append(readableForm(character), start);
    } else {
      position = endOfMarks(original, position + 1);
      const cluster = original.slice(start, position);
      let readable = known.get(cluster);
      if (readable === undefined) {
        readable = cluster.length === 1 ? readableForm(cluster) : cluster.normalize("NFKC");
        known.set(cluster, readable);
      }
      builder.append(readable, start);
    }
    runStart = position;
  }
  flush(original.length);
  return builder.finish();
}

function endOfMarks(text: string, from: number): number {
  let end = from;
  while (
    end < text.length &&
    end - from < MOST_COMBINING_MARKS &&
    text.charCodeAt(end) >= 0x300 &&
    COMBINING.test(text.charAt(end))
  )
    end += 1;
  return end;
}
