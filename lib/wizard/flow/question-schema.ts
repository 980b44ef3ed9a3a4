import { z } from "zod";
import { evidenceWords, type EvidenceWords } from "./evidence-words";
import {
  commandFields,
  handOver,
  key,
  keys,
  needCommand,
  next,
  optionKey,
  probe,
  text,
  url,
  versions,
  whereAndMinutes,
} from "./flow-fields";
import type { Next } from "./flow";

/** By the option whose answer it shows. */
const samples = z
  .record(key, text)
  .transform((record) => Object.entries(record).map(([optionId, output]) => ({ optionId, output })));

const check = z
  .strictObject({
    versions,
    ...commandFields,
    note: text.optional(),
    /** For readers who have nothing outside their network: the same question looked at from inside. */
    inside: z.literal(true).optional(),
    /** How a script reads the answer from the output. */
    probe: probe.optional(),
    samples: samples.optional(),
  })
  .transform(needCommand);

/** The label, or with it older keys and why its weights of 3 and -3 are true where the question's own reason does not say it. */
const option = z.union(
  [
    text.transform((label) => ({ label, renamedFrom: [], because: undefined })),
    z.strictObject({ label: text, renamedFrom: keys, because: text.optional() }),
  ],
  { error: "expected the label of the answer" },
);

const EVIDENCE: Next = { kind: "evidence" };
const NOTHING: EvidenceWords = { causes: [], layers: [] };

const fields = z.strictObject({
  id: key,
  /** `both`: the check is made on the sending and on the receiving server, each with its own answer. */
  ends: z.literal("both").optional(),
  renamedFrom: keys,
  text,
  why: text,
  /** Why the answers prove and rule out what they do, for every version and topology. */
  because: text.optional(),
  /** The evidence may choose the question; others are asked only where an answer or a symptom leads to them. */
  anytime: z.boolean().default(false),
  where: whereAndMinutes,
  rights: text,
  article: url.optional(),
  /** Outputs that are the same for all checks of the question. */
  samples: samples.default([]),
  checks: z.array(check).min(1),
  /** What the reader chooses between, in the order shown. */
  options: z.record(optionKey, option).refine((each) => Object.keys(each).length > 1, "must be at least two"),
  /** By option, what comes after it; the evidence chooses where nothing is said. */
  next: z.record(key, next).default({}),
  cannotCheck: next,
  /** By option, the symptom of another flow where the search goes on when it ends here without a cause. */
  otherwise: z.record(key, handOver).default({}),
  /** By option, the causes that it speaks for and against. */
  evidence: z.record(key, evidenceWords).default({}),
});

/** The names of a question's fields and of those of its checks. */
export const QUESTION_FIELDS: readonly string[] = [...Object.keys(fields.shape), "versions", "note", "probe"];

/** One question of a flow. */
export const questionSchema = fields.transform((given, context) => {
  const { options, next: nextOf, otherwise, evidence, where: at, anytime, ...question } = given;
  for (const field of ["next", "otherwise", "evidence"] as const)
    for (const id of Object.keys(given[field]))
      if (!Object.hasOwn(options, id))
        context.addIssue({
          code: "custom",
          path: [field, id],
          message: `"${id}" is none of the options`,
          params: { known: Object.keys(options) },
        });
  if (given.ends !== undefined && at.where !== "sender" && at.where !== "receiver")
    context.addIssue({
      code: "custom",
      path: ["where"],
      message: "must be sender or receiver in a question with `ends: both`",
    });
  return {
    ...question,
    ...at,
    onlyWhenLedTo: !anytime,
    options: Object.entries(options).map(([id, { label, renamedFrom, because }]) => ({
      id,
      renamedFrom,
      label,
      next: nextOf[id] ?? EVIDENCE,
      ...(otherwise[id] === undefined ? {} : { otherwise: otherwise[id] }),
      evidence: evidence[id] ?? NOTHING,
      ...(because === undefined ? {} : { because }),
    })),
  };
});
