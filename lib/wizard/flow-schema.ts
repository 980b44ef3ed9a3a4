import { LIKELIHOODS } from "@/lib/causes/cause";
import { z } from "zod";
import { EXCHANGE_VERSIONS, parseExchangeVersions } from "@/lib/mail-flow/exchange-version";
import { LAYER_NAMES } from "@/lib/mail-flow/layer";
import { CANNOT_CHECK, PLACES, SHELLS, SIGHTS } from "./flow";
import type { Answer, Next } from "./flow";

const key = z
  .string()
  .max(40)
  .regex(/^[a-z0-9][a-z0-9-]*$/, "must be lower-case letters, digits and hyphens, e.g. clock-skew");
const text = z.string().trim().min(1);
const keys = z.array(key).default([]);
const url = z.string().startsWith("/", "must be the address of an article, e.g. /procedures/check-clocks");
const minutes = z.number().int().positive();
const shell = z.enum(SHELLS);
const weight = z.literal([-3, -2, -1, 0, 1, 2, 3], { error: "must be a whole number from -3 to 3" });
const layer = z.enum(LAYER_NAMES);

const next = z
  .union([z.literal("evidence"), z.literal("end"), key])
  .transform((value): Next =>
    value === "evidence" || value === "end" ? { kind: value } : { kind: "question", questionId: value },
  );

// YAML reads a lone 2010 as a number.
const versions = z.union([z.string(), z.number()]).transform((value, context) => {
  const read = value === "all" ? EXCHANGE_VERSIONS : parseExchangeVersions(String(value));
  if (read) return read;
  context.addIssue({ code: "custom", message: 'must list versions, e.g. "2013 2016 2019 SE", or be "all"' });
  return z.NEVER;
});

/** `{ question: option }` as the list of answers that the engine works on. */
const answers = z
  .record(key, key)
  .default({})
  .transform((record): readonly Answer[] =>
    Object.entries(record).map(([questionId, optionId]) => ({ questionId, optionId })),
  );

const symptomArticle = z
  .union([url.transform((value) => ({ url: value })), z.strictObject({ url, answers })])
  .transform((value) => ("answers" in value ? value : { ...value, answers: [] }));

const samples = z
  .record(key, text)
  .transform((record) => Object.entries(record).map(([optionId, output]) => ({ optionId, output })));

const patterns = z.union([text.transform((pattern) => [pattern]), z.array(text).min(1)]).default([]);

const probeSchema = z
  .array(z.strictObject({ option: key, has: patterns, lacks: patterns }))
  .min(1)
  .refine((rules) => rules.every(({ has, lacks }) => has.length + lacks.length > 0), "needs `has` or `lacks`")
  .transform((rules) => ({ rules: rules.map(({ option, ...rule }) => ({ optionId: option, ...rule })) }));

const optionSchema = z.strictObject({
  id: key.refine((id) => id !== CANNOT_CHECK, `"${CANNOT_CHECK}" is kept for cannotCheck`),
  renamedFrom: keys,
  label: text,
  next: next.default({ kind: "evidence" }),
  /** Per cause; wins over `layers`. */
  evidence: z.record(key, weight).default({}),
  /** The same weight for every cause of a layer. */
  layers: z.partialRecord(layer, weight).default({}),
});

const questionSchema = z
  .strictObject({
    id: key,
    /** `both`: the check is made on the sending and on the receiving server, each with its own answer. */
    ends: z.literal("both").optional(),
    renamedFrom: keys,
    text,
    why: text,
    where: z.enum(PLACES),
    minutes,
    rights: text,
    article: url.optional(),
    onlyWhenLedTo: z.boolean().default(false),
    /** Outputs that are the same for all checks of the question. */
    samples: samples.default([]),
    checks: z
      .array(
        z.strictObject({
          versions,
          shell,
          command: text,
          note: text.optional(),
          /** How a script reads the answer from the output. */
          probe: probeSchema.optional(),
          samples: samples.optional(),
        }),
      )
      .min(1),
    options: z.array(optionSchema).min(2),
    cannotCheck: next,
  })
  .refine(({ ends, where }) => ends === undefined || where === "sender" || where === "receiver", {
    path: ["where"],
    error: "must be sender or receiver in a question with `ends: both`",
  });

const verify = z.strictObject({ text, shell, command: text, healthy: text });

/** The rest of a cause stands in its file in content/causes. */
const causeSchema = z.strictObject({
  cause: key,
  prior: z.enum(LIKELIHOODS),
  leadsTo: key.optional(),
});

const matcherSchema = z
  .strictObject({
    all: z.array(text).default([]),
    none: z.array(text).default([]),
    codes: z.array(text).default([]),
    starts: z.boolean().default(true),
    answers,
    fixtures: z.array(text).min(1),
  })
  .refine(({ all, codes }) => all.length + codes.length > 0, "needs a text in `all` or a code in `codes`");

const symptomSchema = z.strictObject({
  id: key,
  renamedFrom: keys,
  title: text,
  group: z.enum(SIGHTS),
  summary: text,
  first: next,
  presumed: answers,
  articles: z.array(symptomArticle).default([]),
  redFlags: z.array(z.strictObject({ title: text, text, shell, command: text })).default([]),
  doNot: z.array(z.strictObject({ title: text, why: text })).default([]),
  collect: z
    .array(z.strictObject({ title: text, text, shell: shell.optional(), command: text.optional() }))
    .length(3, "must name exactly three things to collect"),
  verify,
  matchers: z.array(matcherSchema).min(1),
});

/** What a file of content/flows holds; versions, next questions and answers are read, the rest is as written. */
export const flowSchema = z.strictObject({
  id: key,
  version: z.number().int().positive(),
  title: text,
  reviewedOn: z.iso.date(),
  sources: z.array(z.strictObject({ title: text, url: z.url() })).min(1),
  retired: keys,
  symptoms: z.array(symptomSchema).min(1),
  questions: z.array(questionSchema).min(1),
  causes: z.array(causeSchema).min(1),
});

export type FlowInput = z.output<typeof flowSchema>;
