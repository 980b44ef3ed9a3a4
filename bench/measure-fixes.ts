import { readFileSync } from "node:fs";
import { z } from "zod";
import type { ArticleDocument } from "@/lib/articles/article";
import type { Cause } from "@/lib/causes/cause";
import type { Triage } from "@/lib/triage/triage";
import type { LabelledInput } from "./labelled-inputs";

/** What really ended the trouble of a labelled input, as its thread says: causes, or articles that hold the fix themselves. */
const knownFix = z.strictObject({
  id: z.string(),
  causes: z.array(z.string()).default([]),
  articles: z.array(z.string()).default([]),
});

/** Whether the first article that an input is given holds what really helped. */
export type FixRow = { readonly id: string; readonly first: string | undefined; readonly isHeld: boolean };

/** Diagnoses every pasted input whose real fix is known. Throws when a fix names an input or cause that is not there. */
export function measureFixes(
  triage: Triage,
  documents: readonly ArticleDocument[],
  allCauses: readonly Pick<Cause, "id">[],
  inputs: readonly LabelledInput[],
): readonly FixRow[] {
  const byId = new Map(inputs.map((input) => [input.id, input]));
  const causesOf = new Map(
    documents.map(({ article, text }) => [article.url, new Set(text.causes.map(({ id }) => id))]),
  );
  const known = new Set(allCauses.map(({ id }) => id));
  return readFileSync(new URL("real-fixes.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line): FixRow => {
      const { id, causes, articles } = knownFix.parse(JSON.parse(line));
      const input = byId.get(id);
      const unknown = causes.find((cause) => !known.has(cause));
      if (!input) throw new Error(`bench/real-fixes.jsonl: no input is called ${id}`);
      if (unknown !== undefined) throw new Error(`bench/real-fixes.jsonl: no cause is called ${unknown}`);
      const first = triage.diagnose(input.text).diagnoses[0]?.url;
      const held = causesOf.get(first ?? "");
      const isHeld =
        first !== undefined &&
        (articles.includes(first) || causes.some((cause) => held?.has(cause) === true));
      return { id, first, isHeld };
    });
}
