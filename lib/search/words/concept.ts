/** One thing that a query asks for: a word in all its forms, or an identifier. */
export type Concept = {
  /** As the query has it. */
  readonly text: string;
  /** How much it tells; 0 tells nothing. */
  readonly weight: number;
  /** Terms of the index that stand for it, each with how well (0..1). */
  readonly forms: ReadonlyMap<string, number>;
  /** How well an article meets it that only mentions it in passing (0..1 of a form's quality). */
  readonly mention: number;
  /** It names no matter of mail flow: only a title that says it makes an article one about it. */
  readonly isOtherSubject?: boolean;
  /** Every other page says it, so that it is no evidence by itself. */
  readonly isCommon?: boolean;
  /** Articles that are about it by their identifiers, each with how exactly (0..1). */
  readonly subjects: ReadonlyMap<number, number>;
  /** Subjects to be considered even where none of the query's words stands in them. */
  readonly candidates?: readonly number[];
  /** Whether its subjects are answers by themselves, whatever else the query says. */
  readonly identifies: boolean;
  /** Why a subject was found, e.g. "event ID 1035". */
  readonly label: string;
};

/** Words that only stand in the body or a command may be mentioned in passing. */
export const MENTION_QUALITY = 0.8;

/** A concept that stands in articles as one of several terms. */
export function wordConcept(
  text: string,
  weight: number,
  forms: ReadonlyMap<string, number>,
  fields: Partial<Concept> = {},
): Concept {
  return {
    text,
    weight,
    forms,
    mention: MENTION_QUALITY,
    subjects: new Map(),
    identifies: false,
    label: text,
    ...fields,
  };
}
