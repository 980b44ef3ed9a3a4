import { foldLetters, isName, type PictureWords } from "./known-words";

/** A word that was read wrongly, and what it was taken for. */
export type HealedWord = { readonly read: string; readonly healed: string };

export type HealedText = {
  readonly text: string;
  readonly healed: readonly HealedWord[];
  /** What the reader should know about the picture before trusting the text. */
  readonly remark?: string;
};

/** Shorter names differ from others by one letter too often. */
const SHORTEST_BY_DISTANCE = 8;
/** A picture holds few words; a text of this length is no picture's. */
const LONGEST = 60_000;

/**
 * Mends what recognition confuses, against words that are known: letters that look alike, names that it parted, codes with
 * letters among their digits, colons that became something else. Hosts, addresses, paths and every word that is not nearly a
 * known one stay as they were read. What was changed is listed, so that nothing changes silently.
 */
export function healPictureText(read: string, words: PictureWords): HealedText {
  const healed: HealedWord[] = [];
  const note = (from: string, to: string): string => {
    if (from !== to && !healed.some((one) => one.read === from)) healed.push({ read: from, healed: to });
    return to;
  };
  let text = read.slice(0, LONGEST).replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  text = healCodes(text, note);
  text = healDottedNames(text, words, note);
  text = joinPartedNames(text, words, note);
  text = text.replace(/[^\s,;()[\]{}<>"'=+]+/g, (token) => healWord(token, words, note));
  return { text: healColons(text), healed };
}

type Note = (from: string, to: string) => string;

const DIGITS: Readonly<Record<string, string>> = { O: "0", o: "0", I: "1", l: "1", "|": "1", S: "5" };
const digits = (text: string): string => text.replace(/[OoIl|S]/g, (letter) => DIGITS[letter] ?? letter);

/** "45O 4.4. 7" is a code: its first digit, its place and its shape say so. */
function healCodes(text: string, note: Note): string {
  return text
    .replace(
      /\b([245])([0-9OoIlS]{2})([ #-]{1,2})([245])[.,] ?([0-9OoIl]{1,3})[.,] ?([0-9OoIl]{1,3})\b/g,
      (code, first: string, reply: string, between: string, ...rest: string[]) =>
        note(
          code,
          `${first}${digits(reply)}${between}${rest[0]}.${digits(rest[1] ?? "")}.${digits(rest[2] ?? "")}`,
        ),
    )
    .replace(/\b(Event ?ID\s{0,3}[:;.]?\s{0,20})([0-9OoIlS]{2,5})\b/gi, (whole, label: string, id: string) =>
      /\d/.test(id) ? label + note(id, digits(id)) : whole,
    );
}

/** "RESOLVER. ADR RecipientNotFound" has a blank where a dot belongs. */
function healDottedNames(text: string, { dotted }: PictureWords, note: Note): string {
  return dotted.reduce((healed, name) => {
    const [first = "", ...rest] = name.split(/[.:]/);
    if (!healed.includes(first) && !healed.includes(rest.at(-1) ?? "")) return healed;
    const pattern = new RegExp(`\\b${[first, ...rest].join("[.,: ]{1,2}")}\\b`, "g");
    return healed.replace(pattern, (found) => note(found, name));
  }, text);
}

/** "MSExchangeFrontEnd Transport" is one name, unless its parts stand apart in what is known. */
function joinPartedNames(text: string, { known }: PictureWords, note: Note): string {
  return text.replace(
    /\b([A-Z][A-Za-z]{2,40}) ([A-Z][A-Za-z]{2,40})\b/g,
    (both, one: string, other: string) =>
      isName(one) && known.has(one + other) ? note(both, one + other) : both,
  );
}

function healWord(token: string, words: PictureWords, note: Note): string {
  const word = /^[^A-Za-z0-9|!]*(.*?)[.:!?]*$/.exec(token)?.[1] ?? "";
  if (word === "" || words.known.has(word) || /[@\\/.:_-]/.test(word)) return token;
  const key = foldLetters(word);
  const isLong = word.length >= SHORTEST_BY_DISTANCE;
  const name = words.names.get(key) ?? (isLong && looksLikeName(word) ? nearestName(word, words) : undefined);
  const isPlain = /^[A-Za-z|!]{4,}$/.test(word);
  const plain = isPlain ? words.words.get(key) : undefined;
  const found = name ?? (plain === undefined ? undefined : inCaseOf(word, plain));
  return found === undefined || found === word ? token : token.replace(word, () => note(word, found));
}

const looksLikeName = (word: string): boolean => /^[A-Za-z]+$/.test(word) && /[a-z][A-Z]/.test(word);

/** An ordinary word keeps the capital that begins a sentence. */
function inCaseOf(word: string, plain: string): string | undefined {
  if (word.toLowerCase() === plain.toLowerCase()) return undefined;
  const lower = plain.toLowerCase();
  return /^[A-Z]/.test(word) && !/^[Il|]/.test(word) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}

/** The one known name that differs by a single letter; undefined when there are two. */
function nearestName(word: string, { names }: PictureWords): string | undefined {
  let found: string | undefined;
  for (const name of names.values()) {
    if (name === undefined || !isOneLetterApart(word, name)) continue;
    if (found !== undefined) return undefined;
    found = name;
  }
  return found;
}

function isOneLetterApart(one: string, other: string): boolean {
  const difference = one.length - other.length;
  if (Math.abs(difference) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const skipOne = difference >= 0 ? 1 : 0;
  const skipOther = difference <= 0 ? 1 : 0;
  return one.slice(at + skipOne) === other.slice(at + skipOther);
}

const PROPERTY = /^[A-Z][A-Za-z]{2,30} *: \S/gm;
const LOST_COLON = /^([A-Z][A-Za-z]{2,30}) +[1lI|;.i] +(?=\S)/gm;

/** Among lines of names and values one without its colon is one whose colon was read as something else. */
function healColons(text: string): string {
  return (text.match(PROPERTY)?.length ?? 0) < 2 ? text : text.replace(LOST_COLON, "$1 : ");
}
