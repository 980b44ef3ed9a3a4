/**
 * A copy of a short text that stands by itself. A piece of a large string keeps the whole of it in memory; what is kept
 * for long must not.
 */
export function keptText(text: string): string {
  return text.split("").join("");
}
