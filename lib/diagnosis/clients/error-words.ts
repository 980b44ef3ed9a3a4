import rows from "@/content/vocabulary/client-error-words.json";

/** Where words of one class stand in a text. */
export type ClassSpan = {
  readonly start: number;
  readonly end: number;
  /** The same places counted in words; a line break counts as several. */
  readonly first: number;
  readonly last: number;
  /** Words of one sentence, or of one line of a log, belong together. */
  readonly sentence: number;
  /** How many exceptions stand around it: the innermost has the highest number. */
  readonly depth: number;
};

type ErrorWord = Omit<ClassSpan, "first" | "last"> & { readonly word: string; readonly place: number };
type Part = { readonly text: string; readonly isStem: boolean };
type Phrase = { readonly name: string; readonly parts: readonly Part[]; readonly isExcluded: boolean };

/** Names of constants and classes are taken apart: "CERT_EXPIRED", "CertExpiredException", "TLSv1". */
const WORD =
  /\p{L}+n['’]t(?!\p{L})|(?<![\p{L}\p{N}])0x[\da-fA-F]+|(?<![\p{L}\p{N}])-\d{10}(?!\d)|\p{Lu}{2,}v(?=\d)|\p{Lu}\p{Ll}[\p{Ll}\p{M}]*|\p{Lu}+(?!\p{Ll})|\p{Ll}[\p{Ll}\p{M}]*|[\p{L}\p{M}]+|\d+/gu;
const MARKS = /\p{M}+/gu;
/** Letters that Unicode does not take apart. */
const UNFOLDED = /[łıøđßæ]/g;
const PLAIN: Readonly<Record<string, string>> = { ł: "l", ı: "i", ø: "o", đ: "d", ß: "ss", æ: "ae" };
/** Languages without spaces: words are looked for inside of words. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;
/**
 * Lines of a stack, and names of source files and functions: "at X.y(Z.java:7)", "ssl_client.cpp:84", "start_tls(): …",
 * "sendPasswordResetMail".
 */
const SOURCE_CODE =
  /^[ \t]*(?:at [\w.$<>/]+ ?\(|File ").*$|(?<![\w.-])[\w./\\-]{1,120}\.(?:[ch]|cc|cpp|cs|dart|erl|exs?|go|java|jsx?|kt|mjs|pas|php|p[lm]|py|rb|rs|tsx?|vb)(?::\d+|[ \t]line \d+)?(?![\w.-])|\b[\w.]{1,120}\(\)(?=:)|\b[a-z]+(?:[A-Z]{2,}|[A-Z][a-z]+){2,}(?![a-z])/gm;
const INNER_EXCEPTION =
  /--->|caused by\b|nested exception\b|inner exception:|root cause\b|\[cause\]|因为|原因:/gi;
const SENTENCE_END = /[.!?。]["')\]]?\s+(?=\p{Lu})|\n\s*\n|\n(?=\s*(?:\d|[[*<>#]))/gu;
/** A window of an alert breaks its lines anywhere. */
const WORDS_OF_A_LINE_BREAK = 3;
const PART_OF_A_NAME = /^[._-]?$/;
const LONGEST_READ = 32_000;
/** A text that says the same more often than this says no more by it. */
const MOST_PLACES = 200;
const NEGATED = new Set([
  "can",
  "ca",
  "could",
  "did",
  "do",
  "does",
  "is",
  "was",
  "were",
  "are",
  "has",
  "had",
  "wo",
]);
const ERRNO = new Set(["errno", "os"]);
const NAMES_A_NUMBER = new Set([
  "error",
  "errno",
  "err",
  "code",
  "socket",
  "winsock",
  "wsa",
  "win",
  "hresult",
]);

/** Numbers under the names that `numbered` gives them. */
const NUMBER = /^(?:w|errno)\d+$|^0x/;

const PHRASES: readonly Phrase[] = rows.flatMap(({ name, words }) =>
  words.map((words) => ({
    name,
    isExcluded: words.startsWith("-"),
    parts: words
      .replace(/^-/, "")
      .split(" ")
      .flatMap((part): readonly Part[] =>
        NUMBER.test(part)
          ? [{ text: part, isStem: false }]
          : splitWords(part).map(({ word }) => ({ text: word, isStem: part.endsWith("*") })),
      ),
  })),
);
const WITHOUT_SPACES = PHRASES.filter(({ parts: [part] }) => UNSPACED.test(part?.text ?? ""));
/** The others by their first word, or by how it begins. */
const BY_WORD = new Map<string, Phrase[]>();
const BY_BEGINNING = new Map<string, Phrase[]>();
const LETTERS_OF_A_BEGINNING = 3;
for (const phrase of PHRASES.filter((one) => !WITHOUT_SPACES.includes(one))) {
  const [part = { text: "", isStem: false }] = phrase.parts;
  const key = part.isStem ? part.text.slice(0, LETTERS_OF_A_BEGINNING) : part.text;
  const phrases = part.isStem ? BY_BEGINNING : BY_WORD;
  phrases.set(key, [...(phrases.get(key) ?? []), phrase]);
}

/** Phrases that may begin with a word. A stem has three letters at least, or it would fit too much. */
function phrasesFor(word: string): readonly Phrase[] {
  const exact = BY_WORD.get(word) ?? [];
  const stems = BY_BEGINNING.get(word.slice(0, LETTERS_OF_A_BEGINNING));
  return stems ? [...exact, ...stems] : exact;
}

/** Where words of each class of `content/vocabulary/client-error-words.json` stand in the first 32,000 characters of a text. */
export function findErrorWords(text: string): ReadonlyMap<string, readonly ClassSpan[]> {
  const read = text.slice(0, LONGEST_READ).replace(SOURCE_CODE, (line) => " ".repeat(line.length));
  const words = wordsOf(read);
  const spans = new Map<string, ClassSpan[]>();
  const excluded = new Map<string, ClassSpan[]>();
  const note = (
    { name, isExcluded }: Phrase,
    one: ErrorWord | undefined,
    other: ErrorWord | undefined,
  ): void => {
    if (!one || !other || one.sentence !== other.sentence) return;
    const { start, sentence, depth, place: first } = one;
    const span = { start, end: other.end, first, last: other.place, sentence, depth };
    const noted = isExcluded ? excluded : spans;
    const ofClass = noted.get(name) ?? [];
    if (ofClass.length < MOST_PLACES) noted.set(name, ofClass.concat(span));
  };
  words.forEach(({ word }, at) => {
    for (const phrase of phrasesFor(word)) {
      const last = lastWordOf(phrase.parts, words, at);
      if (last !== undefined) note(phrase, words[at], words[last]);
    }
  });
  if (UNSPACED.test(read))
    for (const phrase of WITHOUT_SPACES)
      for (const word of placesInside(read, phrase.parts[0]?.text ?? "", words)) note(phrase, word, word);
  for (const [name, outside] of excluded)
    spans.set(
      name,
      (spans.get(name) ?? []).filter((one) =>
        outside.every(({ start, end }) => one.end <= start || one.start >= end),
      ),
    );
  return spans;
}

/** The last word of a phrase that begins here; one other word may stand between two of its own ("not be verified"). */
function lastWordOf(parts: readonly Part[], words: readonly ErrorWord[], at: number): number | undefined {
  let next = at;
  for (const [number, part] of parts.entries()) {
    if (!fits(part, words[next]?.word)) {
      if (number === 0 || !fits(part, words[next + 1]?.word)) return undefined;
      next += 1;
    }
    next += 1;
  }
  return next - 1;
}

function fits({ text, isStem }: Part, word: string | undefined): boolean {
  return word !== undefined && (isStem ? word.startsWith(text) : word === text);
}

/** Where a text stands inside of words, as words of their own. */
function* placesInside(text: string, part: string, words: readonly ErrorWord[]): Generator<ErrorWord> {
  let at = 0;
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1)) {
    while ((words[at]?.end ?? Infinity) <= start) at += 1;
    const around = words[at];
    if (around) yield { ...around, start, end: start + part.length };
  }
}

function wordsOf(text: string): readonly ErrorWord[] {
  const sentences = [...text.matchAll(SENTENCE_END)].map(({ index }) => index);
  const causes = [...text.matchAll(INNER_EXCEPTION)].map(({ index }) => index);
  const words: ErrorWord[] = [];
  let sentence = 0;
  let depth = 0;
  let place = 0;
  let end = 0;
  for (const { word, ...span } of splitWords(text)) {
    while ((sentences[sentence] ?? Infinity) < span.start) sentence += 1;
    while ((causes[depth] ?? Infinity) <= span.start) depth += 1;
    const gap = text.slice(end, span.start);
    // Parts of a name ("mail.contoso.com", "CERT_EXPIRED") count as one word.
    place += gap.includes("\n") ? WORDS_OF_A_LINE_BREAK : PART_OF_A_NAME.test(gap) ? 0 : 1;
    end = span.end;
    // A new exception begins a sentence of its own.
    words.push({ ...span, word: numbered(word, words), place, sentence: sentence + depth, depth });
  }
  return words;
}

/** The words of a text without accents and case; "cannot", "can't" and "couldn't" are two, the second of them "not". */
function splitWords(
  text: string,
): readonly { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: match, index: start }) => {
    const end = start + match.length;
    const folded = fold(match);
    const negated = /^(.*?)(?:n['’]t|not)$/.exec(folded)?.[1];
    const words =
      negated === undefined || negated === "" || !NEGATED.has(negated) ? [folded] : [negated, "not"];
    return words.map((word) => ({ word, start, end }));
  });
}

/** Letters without accents and case, so that "conexión" and "CONEXION" are one word. */
function fold(word: string): string {
  // Signs of Japanese syllables are no accents.
  if (UNSPACED.test(word)) return word;
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(UNFOLDED, (letter) => PLAIN[letter] ?? letter);
}

/** Numbers of Windows and of sockets under one name, however they are written: 10061, 0x274D, 0x8007274D, -2147014835. */
function numbered(word: string, before: readonly ErrorWord[]): string {
  if (!/^(?:-?\d|0x)/.test(word)) return word;
  const near = before.slice(-2).map((one) => one.word);
  if (/^\d{2,3}$/.test(word)) return near.some((one) => ERRNO.has(one)) ? `errno${word}` : word;
  if (/^1[0-2]\d{3}$/.test(word)) return near.some((one) => NAMES_A_NUMBER.has(one)) ? `w${word}` : word;
  if (!/^(?:-|0x)/.test(word)) return word;
  const value = Number(word) >>> 0;
  return value >>> 16 === 0x8007 || value < 0x10000 ? `w${value & 0xffff}` : `0x${value.toString(16)}`;
}
