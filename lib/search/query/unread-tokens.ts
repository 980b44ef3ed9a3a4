import type { Token } from "../words/read-tokens";
import { readTokens } from "../words/read-tokens";

/** The tokens of a query while its readers take from it what they understand, each token once. */
export type UnreadTokens = {
  readonly length: number;
  readonly tokenAt: (place: number) => Token | undefined;
  /** The term at a place, taken or not; "" outside the query. */
  readonly termAt: (place: number) => string;
  /** All terms, taken or not. */
  readonly terms: () => readonly string[];
  /** The query's own spelling of some tokens, with what stands between them. */
  readonly spelling: (place: number, length?: number) => string;
  /** What stands between the token before this place and this one. */
  readonly gapBefore: (place: number) => string;
  readonly isLeft: (place: number) => boolean;
  /** The places that nobody has taken, in order; taking while walking over them is safe. */
  readonly places: () => readonly number[];
  readonly take: (place: number, length?: number) => void;
  readonly rest: () => readonly Token[];
};

/** Reads a cleaned query into tokens, none of them taken. */
export function unreadTokens(query: string): UnreadTokens {
  const tokens = readTokens(query);
  const left = new Set(tokens.keys());
  return {
    length: tokens.length,
    tokenAt: (place) => tokens[place],
    termAt: (place) => tokens[place]?.term ?? "",
    terms: () => tokens.map(({ term }) => term),
    spelling: (place, length = 1) => query.slice(tokens[place]?.start, tokens[place + length - 1]?.end),
    gapBefore: (place) => query.slice(tokens[place - 1]?.end ?? 0, tokens[place]?.start),
    isLeft: (place) => left.has(place),
    places: () => [...left],
    take: (place, length = 1) => {
      for (let taken = place; taken < place + length; taken += 1) left.delete(taken);
    },
    rest: () => tokens.filter((_, place) => left.has(place)),
  };
}
