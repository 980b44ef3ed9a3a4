import LIST from "./known-words.json";

const KNOWN: ReadonlySet<string> = new Set(LIST.split(" "));

/** Ends of English words that the list has in another form. */
const ENDINGS = ["s", "es", "ed", "d", "ing", "ly", "'s", "’s"];

/** Names end like words: Huber is no hub, Harding nothing hard. */
const ENDINGS_OF_CAPITALISED = ["s", "'s", "’s"];

/** Whether articles, or everyday remarks, have this word in some form of it. One letter is no name. */
export function isKnownWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.length < 2 || KNOWN.has(lower)) return true;
  const endings = /^\p{Lu}\p{Ll}/u.test(word) ? ENDINGS_OF_CAPITALISED : ENDINGS;
  return endings.some((ending) => {
    if (!lower.endsWith(ending)) return false;
    const stem = lower.slice(0, -ending.length);
    return (
      stem.length > 2 && (KNOWN.has(stem) || KNOWN.has(`${stem}e`) || KNOWN.has(stem.replace(/(.)\1$/, "$1")))
    );
  });
}

/** The words that a compound or a name in camel case is made of: "SmtpSendDns" → Smtp, Send, Dns. */
export function wordParts(compound: string): readonly string[] {
  return compound.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}]+/gu) ?? [];
}
