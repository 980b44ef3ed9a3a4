import type { Span } from "../mapped-text";

/** Why an article may be the right one: the words of the paste, and how much they say (0…1). */
export type Note = {
  readonly why: string;
  readonly strength: number;
  readonly kind: "event" | "wording" | "code" | "name" | "finding" | "words";
  /** The words in the text that was read; absent for evidence without a place. */
  readonly span?: Span;
  /** The words and their line, when they do not stand in the text that was read. */
  readonly said?: { readonly text: string; readonly line: number };
};

/** The notes on one article. */
export type ArticleCase = { readonly notes: Note[]; readonly parameters: Map<number, string> };

/** The notes on all articles that something speaks for, by their place in the index. */
export type CaseNotes = Map<number, ArticleCase>;

/** The notes on one article, begun when there are none yet. */
export function caseOf(notes: CaseNotes, article: number): ArticleCase {
  const known = notes.get(article);
  if (known) return known;
  const begun: ArticleCase = { notes: [], parameters: new Map() };
  notes.set(article, begun);
  return begun;
}

/** How sure several notes make together: each takes away its share of the doubt; of one kind only the best counts. */
export function confidenceOf({ notes }: ArticleCase): number {
  const best = new Map<Note["kind"], number>();
  for (const { kind, strength } of notes) best.set(kind, Math.max(best.get(kind) ?? 0, strength));
  const doubt = [...best.values()].reduce((product, strength) => product * (1 - Math.min(strength, 0.97)), 1);
  return Math.min(0.99, 1 - doubt);
}
