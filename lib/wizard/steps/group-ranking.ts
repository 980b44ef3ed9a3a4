import type { RankedCause, Reason } from "./rank-causes";

/** A cause that an answer has all but ruled out, and that answer. */
export type ClearedCause = { readonly ranked: RankedCause; readonly by: Reason };

export type GroupedRanking = {
  /** Still worth a thought, the most probable first. */
  readonly possible: readonly RankedCause[];
  readonly cleared: readonly ClearedCause[];
  /** Neither likely nor cleared by any one answer. */
  readonly unlikely: readonly RankedCause[];
};

/** Below this a cause is no longer worth a thought. */
const POSSIBLE_FROM = 0.02;

/** From this weight on one answer alone clears a cause. */
const CLEARS = -2;

function clearedBy({ probability, against }: RankedCause): Reason | undefined {
  if (probability >= POSSIBLE_FROM) return undefined;
  const [strongest] = [...against].sort((one, other) => one.weight - other.weight);
  return strongest && strongest.weight <= CLEARS ? strongest : undefined;
}

/** What is left of all causes, and what each of the others fell by; every cause is in exactly one group. */
export function groupRanking(ranking: readonly RankedCause[]): GroupedRanking {
  const possible = ranking.filter(({ probability }) => probability >= POSSIBLE_FROM);
  const cleared = ranking.flatMap((ranked): readonly ClearedCause[] => {
    const by = clearedBy(ranked);
    return by ? [{ ranked, by }] : [];
  });
  const unlikely = ranking.filter(
    (ranked) => !possible.includes(ranked) && !cleared.some((each) => each.ranked === ranked),
  );
  return { possible, cleared, unlikely };
}
