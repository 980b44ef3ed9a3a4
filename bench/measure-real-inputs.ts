import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Triage } from "@/lib/triage/triage";

type Hit = {
  readonly url: string;
  readonly area: string;
  readonly eventId?: number | undefined;
  readonly codes?: readonly string[] | undefined;
};

/** A text of an administrator, and what answers it. */
type RealInput = {
  readonly id: string;
  readonly kind: string;
  readonly lang: string;
  readonly text: string;
  /** Nothing in the product is about it, so that any answer is wrong. */
  readonly isNegative: boolean;
  readonly isPaste: boolean;
  readonly isRight: (hit: Hit) => boolean;
};

const typedInput = z
  .strictObject({
    id: z.string(),
    kind: z.enum(["symptom", "id", "code", "language", "negative"]),
    lang: z.string(),
    text: z.string().min(1),
    /** Pages that answer it; any page of the areas answers it as well. */
    urls: z.array(z.string()).default([]),
    areas: z.array(z.string()).default([]),
  })
  .transform(({ urls, areas, ...input }): RealInput => ({
    ...input,
    isNegative: input.kind === "negative",
    isPaste: false,
    isRight: ({ url, area }) => urls.includes(url) || areas.includes(area),
  }));

const ENHANCED = /\b([245]\.\d{1,3}\.\d{1,3})\b/;

/** The code itself and its enhanced part, either of which an article may name. */
function formsOf(code: string): readonly string[] {
  return [code, ENHANCED.exec(code)?.[1]].filter((form) => form !== undefined);
}

const threadInput = z
  .strictObject({
    id: z.string(),
    kind: z.enum([
      "query",
      "queue-error",
      "event-text",
      "event-xml",
      "smtp-session",
      "ndr",
      "doc",
      "ps-output",
    ]),
    lang: z.string(),
    text: z.string().min(1),
    expect: z.strictObject({
      events: z.array(z.number()),
      /** From the outermost reply to the innermost, which counts. */
      codes: z.array(z.string()),
      /** Begins with "none" where mail flow is not the matter. */
      cause: z.string(),
      /** An inferred event is one right answer among others. */
      events_basis: z.enum(["stated", "message", "inferred"]).optional(),
      related_codes: z.array(z.string()).default([]),
    }),
    area: z.string().optional(),
    from: z.url(),
  })
  .transform(({ id, kind, lang, text, expect, area }): RealInput => {
    const isInferred = expect.events_basis === "inferred";
    const innermost = expect.codes.at(-1);
    const codes = (innermost === undefined ? expect.related_codes : [innermost]).flatMap(formsOf);
    const areaAnswers = isInferred || innermost === undefined || !ENHANCED.test(innermost);
    return {
      id,
      kind,
      lang,
      text,
      isNegative: expect.cause.startsWith("none"),
      isPaste: kind !== "query",
      isRight(hit) {
        if (hit.eventId !== undefined && expect.events.includes(hit.eventId)) return true;
        if (expect.events.length > 0 && !isInferred) return false;
        return codes.some((code) => hit.codes?.includes(code)) || (areaAnswers && hit.area === area);
      },
    };
  });

const FILES = [
  {
    name: "Typed queries as administrators write them",
    file: new URL("real-inputs.jsonl", import.meta.url),
    schema: typedInput,
  },
  {
    name: "Pastes and queries from public threads",
    file: new URL("real-inputs-2.jsonl", import.meta.url),
    schema: threadInput,
  },
  {
    name: "Pastes and queries from public threads, collected later",
    file: new URL("real-inputs-3.jsonl", import.meta.url),
    schema: threadInput,
  },
  {
    name: "Typed queries, collected last",
    file: new URL("real-inputs-4.jsonl", import.meta.url),
    schema: threadInput,
  },
] as const;

export type RealInputs = {
  readonly name: string;
  readonly seen: readonly RealInput[];
  readonly unseen: readonly RealInput[];
};

/** How inputs of real administrators are answered by the written articles. */
export type RealMeasurement = {
  readonly kind: string;
  readonly count: number;
  /** Share with a right page at the first place, and among the first three. */
  readonly first: number;
  readonly firstThree: number;
};

export type RealMiss = { readonly input: RealInput; readonly rank: number; readonly got: readonly string[] };

/** Labelled inputs of all files. Every second one is for looking at; the others only for counting. */
export function readRealInputs(): readonly RealInputs[] {
  return FILES.map(({ name, file, schema }) => {
    const inputs = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => schema.parse(JSON.parse(line)));
    return {
      name,
      seen: inputs.filter((_, place) => place % 2 === 0),
      unseen: inputs.filter((_, place) => place % 2 === 1),
    };
  });
}

function ask(triage: Triage, { text, isPaste }: RealInput): readonly Hit[] {
  return isPaste ? triage.diagnose(text).diagnoses : triage.search(text, { limit: 10 }).results;
}

/** Asks the inputs: a row for each kind, for all that should be answered, and the negatives with the share left unanswered. */
export function measureRealInputs(
  triage: Triage,
  inputs: readonly RealInput[],
): { readonly rows: readonly RealMeasurement[]; readonly misses: readonly RealMiss[] } {
  const asked = inputs.map((input) => {
    const hits = ask(triage, input);
    const rank = input.isNegative ? (hits.length === 0 ? 1 : 0) : hits.findIndex(input.isRight) + 1;
    return { input, rank, got: hits.slice(0, 3).map(({ url }) => url) };
  });
  function row(kind: string, isOf: (input: RealInput) => boolean): RealMeasurement {
    const of = asked.filter(({ input }) => isOf(input));
    const share = (right: (rank: number) => boolean) =>
      of.filter(({ rank }) => right(rank)).length / Math.max(1, of.length);
    return {
      kind,
      count: of.length,
      first: share((rank) => rank === 1),
      firstThree: share((rank) => rank >= 1 && rank <= 3),
    };
  }
  const kinds = [...new Set(inputs.filter(({ isNegative }) => !isNegative).map(({ kind }) => kind))];
  return {
    rows: [
      ...kinds.map((kind) => row(kind, (input) => !input.isNegative && input.kind === kind)),
      row("not English", ({ isNegative, lang }) => !isNegative && lang !== "en"),
      row("all to be answered", ({ isNegative }) => !isNegative),
      row("to be left unanswered", ({ isNegative }) => isNegative),
    ],
    misses: asked.filter(({ rank }) => rank !== 1),
  };
}
