/** Pseudo-random numbers that are the same on every machine. */
export type Random = {
  /** 0 ≤ number < 1. */
  readonly next: () => number;
  /** 0 ≤ whole number < limit. */
  readonly below: (limit: number) => number;
  /** Throws when there is nothing to pick from. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
};

/** Marsaglia's xorshift with 32 bits: good enough to choose words, and short. */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0 || 1;
  function next(): number {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  }
  const below = (limit: number): number => Math.floor(next() * limit);
  function pick<Item>(items: readonly Item[]): Item {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error("There is nothing to pick from");
    return item;
  }
  return { next, below, pick };
}
