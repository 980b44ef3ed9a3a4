/** A word, code, address or name as it stands in a text. `term` is its form in the index. */
export type Token = { readonly term: string; readonly start: number; readonly end: number };

// A Latin word or number may contain . _ @ and hyphens, a number also colons (4.7.0, RESOLVER.ADR.RecipNotFound,
// Get-Queue, 02:10); a word of another script ends where Latin letters begin, for these languages set no spaces.
const TOKEN =
  /[\p{Script=Latin}\p{N}\p{M}]+(?:(?:[._@-]|(?<=\p{N}):(?=\p{N}))[\p{Script=Latin}\p{N}\p{M}]+)*|(?:(?!\p{Script=Latin})[\p{L}\p{M}])+/gu;

// "454-4.7.0" is a reply code and an enhanced status code.
const GLUED_CODES = /^([2-5]\d\d)-([245]\.\d{1,3}\.\d{1,3})$/;

/** Nothing to be taken apart in it; most words are so, and normalizing is slow. */
const PLAIN = /^[\x00-\x7f]+$/;

/** A word without case and accents, as the index knows it. */
function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/** The tokens of a text in their order; codes, addresses, cmdlets and dotted names stay whole. */
export function readTokens(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: word, index }) => {
    const [, replyCode, enhancedStatusCode] = GLUED_CODES.exec(word) ?? [];
    if (replyCode === undefined || enhancedStatusCode === undefined) {
      return { term: foldWord(word), start: index, end: index + word.length };
    }
    const middle = index + replyCode.length;
    return [
      { term: replyCode, start: index, end: middle },
      { term: enhancedStatusCode, start: middle + 1, end: index + word.length },
    ];
  });
}

/** The words inside a compound such as "on-premises" or "resolver.adr.recipnotfound"; none for codes and addresses. */
export function wordsInside(term: string): readonly string[] {
  if (!/[._:@-]/.test(term)) return [];
  const parts = term.split(/[._:@-]/);
  return parts.some((part) => /^\d+$/.test(part)) ? [] : parts.filter((part) => part.length > 1);
}

/** The words that a name in camel case is made of: "SmtpSendDnsConnectionFailure" → smtp send dns … */
export function camelCaseWords(name: string): readonly string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
}

/** Everything by which a text can be found: its tokens, and the words inside compounds. */
export function indexTerms(text: string): string[] {
  return readTokens(text)
    .flatMap(({ term }) => [term, ...wordsInside(term)])
    .filter((term) => term.length > 1 || term > "\u02ff");
}
