import { z } from "zod";
import { LIKELIHOODS } from "@/lib/causes/cause";
import { SHELLS, SIGHTS } from "./flow";
import { answers, commandFields, key, keys, needCommand, next, takeCommand, text, url } from "./flow-fields";
import { FRONT_IDS } from "@/lib/wizard/entries/front-questions";
import { QUESTION_FIELDS, questionSchema } from "./question-schema";

/** The address of an article, or `/events/…/1036: { receiver-event: event-1036 }` with the answers that it proves. */
const symptomArticle = z.union(
  [
    url.transform((address) => ({ url: address, answers: [] })),
    z
      .record(url, answers)
      .refine((record) => Object.keys(record).length === 1, "must be one address and its answers")
      .transform((record) => {
        const [[address, known] = ["", []]] = Object.entries(record);
        return { url: address, answers: known };
      }),
  ],
  {
    error:
      "expected the address of an article, e.g. /procedures/check-clocks, or /events/…: { question: option }",
  },
);

const verify = z.strictObject({ text, ...commandFields, healthy: text }).transform(needCommand);

const matcherSchema = z
  .strictObject({
    all: z.array(text).default([]),
    none: z.array(text).default([]),
    codes: z.array(text).default([]),
    starts: z.boolean().default(true),
    answers,
    fixtures: z.union([text.transform((fixture) => [fixture]), z.array(text).min(1)], {
      error: "expected a text that the matcher finds",
    }),
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
  redFlags: z
    .array(z.strictObject({ title: text, text, ...commandFields }).transform(needCommand))
    .default([]),
  doNot: z.array(z.strictObject({ title: text, why: text })).default([]),
  collect: z
    .array(z.strictObject({ title: text, text, ...commandFields }).transform(takeCommand))
    .length(3, "must name exactly three things to collect"),
  verify,
  matchers: z.array(matcherSchema).min(1),
});

const causeNames = text.transform((names) => names.split(/\s+/)).pipe(z.array(key));

/** The causes by how often they are met, the commonest first; the rest of a cause stands in its file in content/causes. */
const causesSchema = z
  .strictObject({ common: causeNames.optional(), some: causeNames.optional(), rare: causeNames.optional() })
  .refine((lists) => Object.keys(lists).length > 0, "must name at least one cause")
  .transform((lists) =>
    LIKELIHOODS.flatMap((prior) => (lists[prior] ?? []).map((cause) => ({ cause, prior }))),
  );

/** What a file of content/flows holds; versions, next questions and answers are read, the rest is as written. */
export const flowSchema = z.strictObject({
  id: key,
  version: z.number().int().positive(),
  title: text,
  reviewedOn: z.iso.date(),
  sources: z
    .record(text, z.url())
    .refine(
      (record) => Object.keys(record).length > 0,
      "must name at least one page, e.g. Receive connectors: https://…",
    )
    .transform((record) => Object.entries(record).map(([title, address]) => ({ title, url: address }))),
  retired: keys,
  /** By the id of what was a cause here, the symptom where the search goes on. */
  formerCauses: z
    .record(key, key)
    .default({})
    .transform((record) => Object.entries(record).map(([id, symptomId]) => ({ id, symptomId }))),
  symptoms: z.array(symptomSchema).min(1),
  questions: z.array(questionSchema).min(1),
  causes: causesSchema,
});

const flowFields = [
  "id",
  "version",
  "title",
  "reviewedOn",
  "sources",
  "retired",
  "symptoms",
  "questions",
  "causes",
  "formerCauses",
];

/** The names of all fields, to find the one that a wrong name was meant to be. */
export const FLOW_FIELDS: readonly string[] = [
  ...new Set([
    ...flowFields,
    ...Object.keys(symptomSchema.shape),
    ...QUESTION_FIELDS,
    ...SHELLS,
    "fixtures",
    "starts",
    "healthy",
    "common",
    "some",
    "rare",
  ]),
];

export type FlowInput = z.output<typeof flowSchema>;
