import { SCREEN_WORDS } from "./screen-words";

/** What the words of a picture are compared with. */
export type PictureWords = {
  readonly known: ReadonlySet<string>;
  /** Names such as SmtpReceive by their folded form; undefined where two have the same. */
  readonly names: ReadonlyMap<string, string | undefined>;
  /** Ordinary words by their folded form. */
  readonly words: ReadonlyMap<string, string | undefined>;
  /** Names with dots: RESOLVER.ADR.RecipientNotFound. */
  readonly dotted: readonly string[];
};

const SHORTEST_NAME = 6;
const SHORTEST_WORD = 4;

/** A name is a word with capitals inside, which nobody writes by chance. */
export function isName(word: string): boolean {
  return word.length >= SHORTEST_NAME && /^[A-Za-z]+$/.test(word) && /[a-z][A-Z]|^[A-Z]{2,}$/.test(word);
}

/** Collects the words of texts that are known to be spelled well. */
export function collectPictureWords(texts: Iterable<string>): PictureWords {
  const known = new Set<string>();
  const dotted = new Set<string>();
  for (const text of [...texts, ...SCREEN_WORDS]) {
    for (const [name] of text.matchAll(/\b[A-Z]{4,}(?:[.:][A-Za-z]{3,}){1,4}\b/g)) dotted.add(name);
    for (const [word] of text.matchAll(/[A-Za-z]{4,40}/g)) known.add(word);
  }
  const names = new Map<string, string | undefined>();
  const words = new Map<string, string | undefined>();
  for (const word of known) {
    const map = isName(word) ? names : words;
    if (map === words && word.length < SHORTEST_WORD) continue;
    const key = foldLetters(word);
    const other = map.get(key);
    map.set(key, map.has(key) && other?.toLowerCase() !== word.toLowerCase() ? undefined : (other ?? word));
  }
  return { known, names, words, dotted: [...dotted].sort((one, other) => other.length - one.length) };
}

/** Letters that look alike on a screen become one: Il1|! O0 rn/m S5 B8. */
export function foldLetters(word: string): string {
  return word
    .replace(/[Il1|!i]/g, "l")
    .replace(/[O0o]/g, "o")
    .replace(/[S5]/g, "s")
    .replace(/[B8]/g, "b")
    .toLowerCase()
    .replace(/rn/g, "m")
    .replace(/vv/g, "w");
}
