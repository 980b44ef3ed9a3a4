import { writeFileSync } from "node:fs";
import { FEATURES } from "@/lib/search/evidence/read-features";
import { SIGNS, type FittedModel } from "./weighed-inputs";

const FILE = "lib/search/evidence/weights.ts";

function table(names: readonly string[], values: readonly number[]): string {
  return names.map((name, at) => `  ${name}: ${Number((values[at] ?? 0).toFixed(2))},`).join("\n");
}

/** Writes fitted weights to where the engine reads them. */
export function writeWeights({ rank, answer }: FittedModel): void {
  writeFileSync(
    FILE,
    `import type { FeatureName } from "./read-features";

/*
 * Fitted to the labelled inputs of bench/ by \`npm run bench -- fit\`, which writes this file. Change the inputs or the features,
 * not the numbers.
 */

/** How much each feature of a page counts for its place. */
export const RANK_WEIGHTS: Readonly<Record<FeatureName, number>> = {
${table(FEATURES, rank)}
};

/** How much each sign counts for there being an answer at all. */
export const ANSWER_WEIGHTS = {
${table(SIGNS, answer)}
} as const;
`,
  );
}
