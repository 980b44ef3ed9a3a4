import { redaction } from "@/lib/redaction/redact";

/** What may stand in an address, and whether something of the text may not. */
export type AddressWords = { readonly words: string; readonly isCut: boolean };

const PART = /[\p{L}\p{N}]+/gu;

function countParts(text: string): number {
  return text.match(PART)?.length ?? 0;
}

/**
 * The words of a text that articles have themselves, in their order. Nobody can tell whether a text that came without
 * JavaScript was typed or pasted: names, hosts and passwords are words that no article has, or are hidden as in a report, and
 * so never get into an address.
 * @param knownWords gives the words of a text that articles have, in its order
 */
export function addressWords(text: string, knownWords: (text: string) => readonly string[]): AddressWords {
  const withoutNames = redaction([], [text])
    .redact(text)
    .replace(/\[[a-z -]+ \d+\]/g, " ");
  const words = knownWords(withoutNames).join(" ");
  return { words, isCut: countParts(words) < countParts(text) };
}
