import { readFileSync } from "node:fs";
import { z } from "zod";

/** A page that was given as an answer. */
export type Hit = {
  readonly url: string;
  readonly area: string;
  readonly eventId?: number | undefined;
  readonly codes?: readonly string[] | undefined;
};

/** A text of an administrator or user, and what answers it. */
export type LabelledInput = {
  readonly id: string;
  readonly kind: string;
  readonly lang: string;
  readonly text: string;
  /** Nothing in the product is about it, so that any answer is wrong. */
  readonly isNegative: boolean;
  readonly isPaste: boolean;
  /** The pages that answer it best are named, so that no other page of the area counts. */
  readonly hasBest: boolean;
  readonly isRight: (hit: Hit) => boolean;
};

/** Inputs of one collection: some were looked at while the product was made, the others never. */
export type LabelledFile = {
  readonly name: string;
  readonly seen: readonly LabelledInput[];
  readonly unseen: readonly LabelledInput[];
  /** Collected to be measured, not to hold a floor. */
  readonly isFresh: boolean;
};

const START_HERE = "/problems/mail-does-not-arrive-start-here";

/** Where "start here" is a right answer, the wizard's front door is as good. */
function isAmong(best: readonly string[], { url }: Hit): boolean {
  return best.includes(url) || (best.includes(START_HERE) && url.startsWith("/troubleshoot"));
}

const typedInput = z
  .strictObject({
    id: z.string(),
    kind: z.enum(["symptom", "id", "code", "language", "negative"]),
    lang: z.string(),
    text: z.string().min(1),
    best: z.array(z.string()).default([]),
    /** Pages that answer it; any page of the areas answers it as well. */
    urls: z.array(z.string()).default([]),
    areas: z.array(z.string()).default([]),
  })
  .transform(({ best, urls, areas, ...input }): LabelledInput => ({
    ...input,
    isNegative: input.kind === "negative",
    isPaste: false,
    hasBest: best.length > 0,
    isRight: (hit) =>
      best.length > 0 ? isAmong(best, hit) : urls.includes(hit.url) || areas.includes(hit.area),
  }));

const ENHANCED = /\b([245]\.\d{1,3}\.\d{1,3})\b/;

/** The code itself and its enhanced part, either of which an article may name. */
function formsOf(code: string): readonly string[] {
  return [code, ENHANCED.exec(code)?.[1]].filter((form) => form !== undefined);
}

const threadInput = z
  .object({
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
    expect: z.object({
      events: z.array(z.number()).default([]),
      /** From the outermost reply to the innermost, which counts. */
      codes: z.array(z.string()).default([]),
      /** Begins with "none" where mail flow is not the matter. */
      cause: z.string(),
      /** An inferred event is one right answer among others. */
      events_basis: z.enum(["stated", "message", "inferred"]).optional(),
      related_codes: z.array(z.string()).default([]),
    }),
    /** The pages that an expert accepts; none where the knowledge has a gap. */
    best: z.array(z.string()).optional(),
    area: z.string().optional(),
  })
  .transform(({ id, kind, lang, text, expect, best, area }): LabelledInput & { readonly isGap: boolean } => {
    const isNegative = expect.cause.startsWith("none");
    const isInferred = expect.events_basis === "inferred";
    const innermost = expect.codes.at(-1);
    const codes = (innermost === undefined ? expect.related_codes : [innermost]).flatMap(formsOf);
    const areaAnswers = isInferred || innermost === undefined || !ENHANCED.test(innermost);
    return {
      id,
      kind,
      lang,
      text,
      isNegative,
      isPaste: kind !== "query",
      hasBest: best !== undefined && best.length > 0,
      isGap: best !== undefined && best.length === 0 && !isNegative,
      isRight(hit) {
        if (best !== undefined && best.length > 0) return isAmong(best, hit);
        if (hit.eventId !== undefined && expect.events.includes(hit.eventId)) return true;
        if (expect.events.length > 0 && !isInferred) return false;
        return codes.some((code) => hit.codes?.includes(code)) || (areaAnswers && hit.area === area);
      },
    };
  });

type Collection = {
  readonly name: string;
  readonly file: string;
  readonly isTyped?: true;
  /** Every second one was only ever counted. */
  readonly isHalved: boolean;
  readonly isFresh?: true;
};

const COLLECTIONS: readonly Collection[] = [
  {
    name: "Typed queries as administrators write them",
    file: "real-inputs.jsonl",
    isTyped: true,
    isHalved: false,
  },
  { name: "Pastes and queries from public threads", file: "real-inputs-2.jsonl", isHalved: false },
  { name: "Pastes and queries, collected later", file: "real-inputs-3.jsonl", isHalved: false },
  { name: "Typed queries, collected last", file: "real-inputs-4.jsonl", isHalved: false },
  { name: "Older kept set", file: "threads-1.jsonl", isHalved: false },
  { name: "With an expert's list of good pages", file: "threads-2.jsonl", isHalved: false },
  { name: "Kinds of fault", file: "real-inputs-5.jsonl", isHalved: true },
  { name: "Kinds of fault, collected later", file: "threads-3.jsonl", isHalved: true },
  { name: "From threads, collected when all else was done", file: "threads-4.jsonl", isHalved: true },
  { name: "Pastes from threads, labelled before they were tried", file: "threads-5.jsonl", isHalved: true },
  {
    name: "Typed queries from threads, labelled before they were tried",
    file: "threads-6.jsonl",
    isHalved: true,
    isFresh: true,
  },
  { name: "Typed queries, collected after them", file: "threads-7.jsonl", isHalved: true, isFresh: true },
];

/** All labelled inputs, without those that mark a gap in the knowledge. */
export function readLabelledInputs(): readonly LabelledFile[] {
  return COLLECTIONS.map(({ name, file, isTyped, isHalved, isFresh = false }) => {
    const inputs = readFileSync(new URL(file, import.meta.url), "utf8")
      .trim()
      .split("\n")
      .flatMap((line): readonly LabelledInput[] => {
        if (isTyped) return [typedInput.parse(JSON.parse(line))];
        const { isGap, ...input } = threadInput.parse(JSON.parse(line));
        return isGap ? [] : [input];
      });
    return {
      name,
      seen: isHalved ? inputs.filter((_, place) => place % 2 === 0) : inputs,
      unseen: isHalved ? inputs.filter((_, place) => place % 2 === 1) : [],
      isFresh,
    };
  });
}
