/** One thing that a query asks for: a word in all its forms, or an identifier. */
export type Concept = {
  /** As the query has it. */
  readonly text: string;
  /** How much it tells; 0 tells nothing. */
  readonly weight: number;
  /** Terms of the index that stand for it, each with how well (0..1). */
  readonly forms: ReadonlyMap<string, number>;
  /** Articles that are about it by their identifiers, each with how exactly (0..1). */
  readonly subjects: ReadonlyMap<number, number>;
  /** Whether its subjects are answers by themselves, whatever else the query says. */
  readonly identifies: boolean;
  /** Why a subject was found, e.g. "event ID 1035". */
  readonly label: string;
};

/** A concept that stands in articles as one of several terms. */
export function wordConcept(text: string, weight: number, forms: ReadonlyMap<string, number>): Concept {
  return { text, weight, forms, subjects: new Map(), identifies: false, label: text };
}
