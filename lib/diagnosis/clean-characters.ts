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
  "\r": "\n",
};

// Format characters (zero-width, bidirectional, soft hyphen, byte order mark), controls, variation selectors,
// unassigned and private ones stay only when they can be seen; these cannot.
const INVISIBLE = /^(?:\p{Cf}|\p{Cc}|[\uFE00-\uFE0F])$/u;
const COMBINING = /^\p{M}$/u;
const MOST_COMBINING_MARKS = 8;
// What is not printable ASCII, a line feed, a tab, or a letter that NFKC leaves as it is: accented Latin, Cyrillic, kana,
// Chinese characters, Hangul.
const UNUSUAL =
  /[^\n\t\x20-\x7e\u00c0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0400-\u0482\u048a-\u04ff\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/g;

/** One visible character of the paste as it should be read: "" when it shows nothing. */
function readableForm(character: string): string {
  // Half of a pair: an emoji that a log cut in two.
  if (/^[\uD800-\uDFFF]$/.test(character)) return "";
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
  let done = 0;
  for (const { index } of original.matchAll(UNUSUAL)) {
    if (index < done) continue;
    // A mark combines with the letter before it: "e" + U+0301 is "é".
    const start = COMBINING.test(original.charAt(index)) && index > done ? index - 1 : index;
    if (start > done) builder.appendRun(original.slice(done, start), done);
    const character = String.fromCodePoint(original.codePointAt(start) ?? 0);
    done = endOfMarks(original, start + character.length);
    const cluster = original.slice(start, done);
    let readable = known.get(cluster);
    if (readable === undefined) {
      readable = cluster === character ? readableForm(character) : cluster.normalize("NFKC");
      known.set(cluster, readable);
    }
    builder.append(character === "\r" && original.charAt(done) === "\n" ? "" : readable, start);
  }
  if (done < original.length) builder.appendRun(original.slice(done), done);
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
