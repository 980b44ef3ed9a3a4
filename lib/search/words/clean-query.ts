/** Longer queries are cut here: what follows no longer changes what a reader means. */
export const MAX_QUERY_LENGTH = 1000;

const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu;
const INVISIBLE = /\p{Cf}+/gu;

/**
 * What the reader meant to type: compatibility forms folded (NFKC), straight quotes and hyphens, no control,
 * zero-width or bidirectional characters, single spaces. A space at the end stays: it says that the last word
 * is complete.
 */
export function cleanQuery(query: string): string {
  return query
    .slice(0, MAX_QUERY_LENGTH)
    .replace(UNPRINTABLE, " ")
    .replace(INVISIBLE, "")
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trimStart()
    .slice(0, MAX_QUERY_LENGTH)
    .replace(/[\ud800-\udbff]$/, "");
}

/** The query in lower case, without accents, other scripts as they are. */
export function foldQuery(query: string): string {
  return query
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC")
    .replace(/ß/g, "ss")
    .toLowerCase();
}
