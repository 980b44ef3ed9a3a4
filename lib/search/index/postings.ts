import { DIGIT_LIMIT, packDigits, packNumbers, unpackDigits, unpackNumbers } from "./packed-numbers";

/** That a term stands in an article. */
export type Posting = {
  readonly article: number;
  /** The fields that have it, as bits. */
  readonly fields: number;
  /** How much it tells for the article; above 0. */
  readonly impact: number;
};

/** All postings of all terms, packed for the way to the browser and for its memory. Plain JSON. */
export type PackedPostings = {
  readonly articles: number;
  /** The terms in their order, with a blank between. */
  readonly terms: string;
  /** In how many articles each term stands. */
  readonly counts: string;
  /** From each article with a term to the next one. */
  readonly steps: string;
  readonly fields: string;
  /** On a scale of equal ratios. */
  readonly impacts: string;
};

/** In which articles, and in which of their fields, a term stands. */
export type Postings = {
  /** In their order. */
  readonly terms: readonly string[];
  /** In how many articles a term stands; 0 when in none. */
  readonly count: (term: string) => number;
  /** The fields of the article with the term, as bits; 0 when it stands in none. */
  readonly fieldsWith: (term: string, article: number) => number;
  readonly forEach: (term: string, visit: (article: number, impact: number) => void) => void;
};

// A smaller one comes of words that nearly every article has, and decides nothing.
const SMALLEST_IMPACT = 0.2;
/** So large an error of an impact is too small to change an order that means anything. */
const RATIO = 1.125;

function levelOf(impact: number): number {
  const level = Math.round(Math.log(impact / SMALLEST_IMPACT) / Math.log(RATIO));
  return Math.min(DIGIT_LIMIT - 1, Math.max(0, level));
}

const IMPACTS = Float64Array.from({ length: DIGIT_LIMIT }, (_, level) => SMALLEST_IMPACT * RATIO ** level);

/** Packs the postings of each term, which are in the order of their articles. */
export function packPostings(
  byTerm: ReadonlyMap<string, readonly Posting[]>,
  articles: number,
): PackedPostings {
  const terms = [...byTerm.keys()].sort();
  const lists = terms.map((term) => byTerm.get(term) ?? []);
  const all = lists.flat();
  return {
    articles,
    terms: terms.join(" "),
    counts: packNumbers(lists.map(({ length }) => length)),
    steps: packNumbers(
      lists.flatMap((postings) =>
        postings.map(({ article }, place) => article - (postings[place - 1]?.article ?? 0)),
      ),
    ),
    fields: packDigits(all.map(({ fields }) => fields)),
    impacts: packDigits(all.map(({ impact }) => levelOf(impact))),
  };
}

/** Opens packed postings: they stay packed, and only the place of each term is worked out. */
export function openPostings(packed: PackedPostings): Postings {
  const terms = packed.terms === "" ? [] : packed.terms.split(" ");
  const places = new Map(terms.map((term, place) => [term, place]));
  const counts = unpackNumbers(packed.counts);
  const starts = new Uint32Array(terms.length + 1);
  counts.forEach((count, place) => (starts[place + 1] = (starts[place] ?? 0) + count));
  const articles = unpackNumbers(packed.steps);
  for (const place of terms.keys()) {
    for (let at = (starts[place] ?? 0) + 1; at < (starts[place + 1] ?? 0); at += 1) {
      articles[at] = (articles[at] ?? 0) + (articles[at - 1] ?? 0);
    }
  }
  const fields = unpackDigits(packed.fields);
  const levels = unpackDigits(packed.impacts);

  function fieldsWith(term: string, article: number): number {
    const place = places.get(term);
    if (place === undefined) return 0;
    let low = starts[place] ?? 0;
    let high = (starts[place + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = articles[middle] ?? 0;
      if (at === article) return fields[middle] ?? 0;
      if (at < article) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  return {
    terms,
    count: (term) => counts[places.get(term) ?? -1] ?? 0,
    fieldsWith,
    forEach(term, visit) {
      const place = places.get(term);
      if (place === undefined) return;
      for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
        visit(articles[at] ?? 0, IMPACTS[levels[at] ?? 0] ?? 0);
      }
    },
  };
}
