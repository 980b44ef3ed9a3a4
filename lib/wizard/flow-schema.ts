import { LIKELIHOODS } from "@/lib/causes/cause";
import { z } from "zod";
import { EXCHANGE_VERSIONS, parseExchangeVersions } from "@/lib/mail-flow/exchange-version";
import { LAYER_NAMES, type Layer } from "@/lib/mail-flow/layer";
import { CANNOT_CHECK, PLACES, SHELLS, SIGHTS } from "./flow";
import type { Answer, Next, Weight } from "./flow";
import { FRONT_IDS } from "./front-door/front-questions";

const key = z
  .string()
  .max(40)
  .regex(/^[a-z0-9][a-z0-9-]*$/, "must be lower-case letters, digits and hyphens, e.g. clock-skew");
const text = z.string().trim().min(1);
const keys = z.array(key).default([]);
const url = z.string().startsWith("/", "must be the address of an article, e.g. /procedures/check-clocks");
const minutes = z.number().int().positive();
const shell = z.enum(SHELLS);
const prose = z.string().trim().min(1);

const WEIGHTS: readonly Weight[] = [-3, -2, -1, 0, 1, 2, 3];

/** `clock-skew`, or `network/*` for every cause of a layer that is not named itself. */
const LAYER_MARK = "/*";

/** `{ 3: clock-skew, -2: "spn-missing network/*" }` as one entry for each cause and layer. */
const evidence = z
  .record(z.string(), z.string())
  .default({})
  .transform((record, context) => {
    const causes: { causeId: string; weight: Weight }[] = [];
    const layers: { layer: Layer; weight: Weight }[] = [];
    const fail = (message: string) => context.addIssue({ code: "custom", message });
    for (const [given, list] of Object.entries(record)) {
      const weight = WEIGHTS.find((each) => each === Number(given));
      if (weight === undefined) fail(`"${given}" must be a whole number from -3 to 3`);
      else
        for (const name of list.split(/\s+/)) {
          const layer = LAYER_NAMES.find((each) => `${each}${LAYER_MARK}` === name);
          if (layer) layers.push({ layer, weight });
          else if (key.safeParse(name).success) causes.push({ causeId: name, weight });
          else fail(`"${name}" is no key of a cause and no layer, e.g. clock-skew or network/*`);
        }
    }
    return { causes, layers };
  });

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

const next = z.union([
  z
    .union([z.literal("evidence"), z.literal("end"), key])
    .transform((value): Next =>
      value === "evidence" || value === "end" ? { kind: value } : { kind: "question", questionId: value },
    ),
  z.strictObject({ symptom: key, answers }).transform(({ symptom, answers: known }): Next => ({
    kind: "symptom",
    symptomId: symptom,
    answers: known,
  })),
]);

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
  /** By weight, the causes that it counts for; a cause wins over its layer. */
  evidence,
  /** Why a weight of 3 or -3 is true, where the question's own reason does not say it. */
  because: prose.optional(),
});

const questionSchema = z
  .strictObject({
    id: key,
    /** `both`: the check is made on the sending and on the receiving server, each with its own answer. */
    ends: z.literal("both").optional(),
    renamedFrom: keys,
    text,
    why: text,
    /** Why the answers prove and rule out what they do, for every version and topology. */
    because: prose.optional(),
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
  /** The symptom where the search goes on, and what is known there already. */
  leadsTo: z
    .union([
      key.transform((symptom) => ({ symptom, answers: [] })),
      z.strictObject({ symptom: key, answers }),
    ])
    .optional(),
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

const frontList = <Id extends string>(ids: readonly [Id, ...Id[]]) => z.array(z.enum(ids)).min(1).optional();

/** What the reader may have said at the front door; a question that is left out says nothing about this symptom. */
const frontSchema = z
  .strictObject({
    who: frontList(FRONT_IDS.who),
    way: frontList(FRONT_IDS.way),
    hold: frontList(FRONT_IDS.hold),
    changed: frontList(FRONT_IDS.changed),
  })
  .default({});

const symptomSchema = z.strictObject({
  id: key,
  renamedFrom: keys,
  title: text,
  /** The symptom of this flow whose first question leads here: only that one stands in lists. */
  within: key.optional(),
  group: z.enum(SIGHTS),
  /** How often readers come with it. */
  often: z.enum(LIKELIHOODS).default("some"),
  front: frontSchema,
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
