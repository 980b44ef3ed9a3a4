import type { AsPlainObject } from "minisearch";

/** In which articles, and in which of their fields, a term stands. */
export type Postings = {
  readonly counts: ReadonlyMap<string, number>;
  /** The fields of the article with the term, as bits in the order of the index; 0 when it stands in none. */
  readonly fieldsWith: (term: string, article: number) => number;
};

type TermPostings = { readonly articles: Uint32Array; readonly fields: Uint8Array };

/**
 * Reads the postings out of an index, packed so that one article can be asked for one term at once: MiniSearch
 * itself only tells for all articles of a term, which for frequent words are most of them.
 */
export function readPostings({ index, documentIds, documentCount }: AsPlainObject): Postings {
  const seen = new Uint8Array(documentCount);
  const postings = new Map<string, TermPostings>();
  const counts = new Map<string, number>();
  for (const [term, byField] of index) {
    const articles: number[] = [];
    for (const [field, frequencies] of Object.entries(byField)) {
      for (const shortId of Object.keys(frequencies)) {
        const article = Number(documentIds[shortId]);
        if (seen[article] === 0) articles.push(article);
        seen[article] = (seen[article] ?? 0) | (1 << Number(field));
      }
    }
    const sorted = Uint32Array.from(articles).sort();
    postings.set(term, {
      articles: sorted,
      fields: Uint8Array.from(sorted, (article) => seen[article] ?? 0),
    });
    counts.set(term, sorted.length);
    for (const article of sorted) seen[article] = 0;
  }

  function fieldsWith(term: string, article: number): number {
    const found = postings.get(term);
    if (found === undefined) return 0;
    let low = 0;
    let high = found.articles.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = found.articles[middle] ?? 0;
      if (at === article) return found.fields[middle] ?? 0;
      if (at < article) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }
  return { counts, fieldsWith };
}
