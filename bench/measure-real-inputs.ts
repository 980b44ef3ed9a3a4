import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Triage } from "@/lib/triage/triage";

const INPUTS = new URL("real-inputs.jsonl", import.meta.url);

const realInput = z.strictObject({
  id: z.string(),
  kind: z.enum(["symptom", "id", "code", "language", "negative"]),
  lang: z.string(),
  text: z.string().min(1),
  /** Pages that answer it; any page of the areas answers it as well. */
  urls: z.array(z.string()).default([]),
  areas: z.array(z.string()).default([]),
});

type RealInput = z.infer<typeof realInput>;

/** How typed queries as administrators write them are answered by the written articles. */
export type RealMeasurement = {
  readonly kind: string;
  readonly count: number;
  /** Share with a right page at the first place, and among the first three. */
  readonly first: number;
  readonly firstThree: number;
};

export type RealMiss = { readonly input: RealInput; readonly rank: number; readonly got: readonly string[] };

/** Labelled queries in the words of administrators. Every second one is for looking at; the others only for counting. */
export function readRealInputs(): {
  readonly seen: readonly RealInput[];
  readonly unseen: readonly RealInput[];
} {
  const inputs = readFileSync(INPUTS, "utf8")
    .trim()
    .split("\n")
    .map((line) => realInput.parse(JSON.parse(line)));
  return {
    seen: inputs.filter((_, place) => place % 2 === 0),
    unseen: inputs.filter((_, place) => place % 2 === 1),
  };
}

function rankOf(
  { urls, areas }: RealInput,
  hits: readonly { readonly url: string; readonly area: string }[],
) {
  return hits.findIndex(({ url, area }) => urls.includes(url) || areas.includes(area)) + 1;
}

/** Asks the inputs: a row for each kind, for all that should be answered, and the negatives with the share left unanswered. */
export function measureRealInputs(
  triage: Triage,
  inputs: readonly RealInput[],
): { readonly rows: readonly RealMeasurement[]; readonly misses: readonly RealMiss[] } {
  const asked = inputs.map((input) => {
    const { results } = triage.search(input.text, { limit: 10 });
    const rank = input.kind === "negative" ? (results.length === 0 ? 1 : 0) : rankOf(input, results);
    return { input, rank, got: results.slice(0, 3).map(({ url }) => url) };
  });
  function row(kind: string, of: typeof asked): RealMeasurement {
    const share = (right: (rank: number) => boolean) =>
      of.filter(({ rank }) => right(rank)).length / Math.max(1, of.length);
    return {
      kind,
      count: of.length,
      first: share((rank) => rank === 1),
      firstThree: share((rank) => rank >= 1 && rank <= 3),
    };
  }
  const kinds = [...new Set(inputs.map(({ kind }) => kind))];
  return {
    rows: [
      ...kinds.map((kind) =>
        row(
          kind,
          asked.filter(({ input }) => input.kind === kind),
        ),
      ),
      row(
        "all to be answered",
        asked.filter(({ input }) => input.kind !== "negative"),
      ),
    ],
    misses: asked.filter(({ rank }) => rank !== 1),
  };
}
