/** True when `word` stands in `text` with no letter or digit running on before or after it. Both in lower case. */
export function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(word);
    const end = at + word.length;
    const after = /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) && /[\p{L}\p{N}]$/u.test(word);
    if (!before && !after) return true;
  }
  return false;
}
