import type { Triage } from "@/lib/triage/triage";
import type { Hit, LabelledInput } from "./labelled-inputs";

/** How labelled inputs are answered. */
export type LabelledRow = {
  readonly name: string;
  readonly count: number;
  /** Share with a right page at the first place, and among the first three. */
  readonly first: number;
  readonly firstThree: number;
  readonly unanswered: number;
};

export type LabelledMiss = {
  readonly input: LabelledInput;
  readonly rank: number;
  readonly got: readonly string[];
};

function ask(triage: Triage, { text, isPaste }: LabelledInput): readonly Hit[] {
  return isPaste ? triage.diagnose(text).diagnoses : triage.search(`${text} `, { limit: 10 }).results;
}

/** Asks the inputs: a row for each kind, for groups that cross the kinds, and for the negatives. */
export function measureLabelled(
  triage: Triage,
  inputs: readonly LabelledInput[],
): { readonly rows: readonly LabelledRow[]; readonly misses: readonly LabelledMiss[] } {
  const asked = inputs.map((input) => {
    const hits = ask(triage, input);
    return { input, hits, rank: hits.findIndex(input.isRight) + 1 };
  });
  function row(name: string, isOf: (input: LabelledInput) => boolean): LabelledRow {
    const of = asked.filter(({ input }) => isOf(input));
    const share = (test: (one: (typeof asked)[number]) => boolean): number =>
      of.filter(test).length / Math.max(1, of.length);
    return {
      name,
      count: of.length,
      first: share(({ rank }) => rank === 1),
      firstThree: share(({ rank }) => rank >= 1 && rank <= 3),
      unanswered: share(({ hits }) => hits.length === 0),
    };
  }
  const positive = (test: (input: LabelledInput) => boolean) => (input: LabelledInput) =>
    !input.isNegative && test(input);
  return {
    rows: [
      row(
        "typed",
        positive(({ isPaste }) => !isPaste),
      ),
      row(
        "… right pages named",
        positive(({ isPaste, hasBest }) => !isPaste && hasBest),
      ),
      row(
        "pasted",
        positive(({ isPaste }) => isPaste),
      ),
      row(
        "not English",
        positive(({ lang }) => lang !== "en"),
      ),
      row(
        "all to be answered",
        positive(() => true),
      ),
      row("to be left unanswered", ({ isNegative }) => isNegative),
    ],
    misses: asked
      .filter(({ input, hits, rank }) => (input.isNegative ? hits.length > 0 : rank !== 1))
      .map(({ input, hits, rank }) => ({ input, rank, got: hits.slice(0, 3).map(({ url }) => url) })),
  };
}
