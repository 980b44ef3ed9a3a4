import { z } from "zod";
import { AREA_NAMES } from "@/lib/mail-flow/area";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { LAYER_NAMES } from "@/lib/mail-flow/layer";
import { STAGE_NAMES } from "@/lib/mail-flow/stage";
import { isoDate, text, type Expectation } from "@/lib/articles/frontmatter-fields";

/** The id of a cause, the key of a source. */
export const CAUSE_ID = /^[a-z0-9][a-z0-9-]*$/;

const key = text.regex(CAUSE_ID);
const address = text.startsWith("/");
const phrases = z
  .record(text.regex(/^[a-z]{2}$/), z.array(text).min(1))
  .refine((asked) =>
    Object.entries(asked).every(([language, given]) =>
      language === "en" ? given.length >= 3 && given.length <= 16 : given.length <= 2,
    ),
  );

/** What the YAML of a cause's file holds. */
export const causeSchema = z.strictObject({
  title: text.max(110),
  summary: text.max(300),
  area: z.enum(AREA_NAMES),
  layer: z.enum(LAYER_NAMES),
  stage: z.enum(STAGE_NAMES),
  appliesTo: z.array(z.enum(EXCHANGE_VERSIONS)).min(1),
  // YAML reads a lone 10060 as a number.
  signs: z.array(z.union([text, z.number().transform(String)])),
  lookAlikes: z.record(key, text).default({}),
  articles: z.array(address).default([]),
  procedures: z.record(address, text).default({}),
  noFlow: text.min(10).optional(),
  leadsTo: z
    .record(key, text.min(10).max(110))
    .refine((leading) => Object.keys(leading).length === 1)
    .optional(),
  noRelief: text.min(10).max(150).optional(),
  renamedFrom: z.array(key).default([]),
  sources: z
    .record(key, z.strictObject({ title: text, url: z.url({ protocol: /^https?$/ }) }))
    .refine((sources) => Object.keys(sources).length > 0),
  askedAs: phrases.default({}),
  reviewedOn: isoDate,
});

export type CauseFields = z.output<typeof causeSchema>;

/** What each field must hold, in an author's words. */
export const EXPECTED_IN_CAUSE: Readonly<Record<string, Expectation>> = {
  title: { words: "the fault in the reader's words, up to 110 characters" },
  summary: { words: "what it is and why it breaks mail, up to 300 characters of plain text" },
  area: { words: `one of ${AREA_NAMES.join(", ")}`, values: AREA_NAMES },
  layer: { words: `one of ${LAYER_NAMES.join(", ")}`, values: LAYER_NAMES },
  stage: { words: `one of ${STAGE_NAMES.join(", ")}`, values: STAGE_NAMES },
  appliesTo: { words: 'Exchange versions in quotes, e.g. ["2013", "2016", "2019", "SE"]' },
  signs: { words: "a list of literal words of a paste, [] where there are none" },
  lookAlikes: { words: "for the id of each cause that looks like it, why it is this one and not that one" },
  articles: { words: "a list of addresses, e.g. [/codes/454-4.7.0]" },
  procedures: {
    words: "for the address of each procedure one line of why, e.g. /procedures/check-clocks: …",
  },
  noFlow: { words: "a sentence that says why no flow asks for it" },
  leadsTo: {
    words:
      "one symptom with the question that its search answers, e.g. dns-query-failed: Which names fail, and whose DNS server is it?",
  },
  noRelief: {
    words: "one sentence that says why nothing brings mail back before the fix, or a <Relief> in its place",
  },
  renamedFrom: { words: "a list of the ids that it had before" },
  sources: {
    words:
      'at least one, by a key of lower-case letters, e.g. kb979174: { title: "…", url: "https://learn.microsoft.com/…" }',
  },
  askedAs: { words: "phrases by language: en with 3 to 16, others with up to 2" },
  reviewedOn: { words: "a date, e.g. 2026-11-30" },
};
