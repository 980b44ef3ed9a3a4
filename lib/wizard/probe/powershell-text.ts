// A script that is saved or pasted keeps only plain characters in every code page.
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛]/g, "'"],
  [/[“”„]/g, '"'],
  [/[‐‑‒–—−]/g, "-"],
  [/…/g, "..."],
  [/→/g, "->"],
  [/`/g, ""],
  [/[^\x20-\x7e]+/g, " "],
];

/** The text on one line, in plain characters and without marks for code. */
export function plainText(text: string): string {
  return PLAIN.reduce((plain, [found, instead]) => plain.replace(found, instead), text);
}

/** A literal in which PowerShell expands nothing. `text` holds plain characters only. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
