import { z } from "zod";
import type { ContentProblem } from "@/lib/articles/content-problem";
import {
  describeIssue,
  isoDate,
  readYaml,
  text,
  type Expectation,
  type ReadYaml,
} from "@/lib/articles/frontmatter-fields";
import { AREA_NAMES } from "@/lib/mail-flow/area";
import { EVENT_LEVELS } from "@/lib/mail-flow/event-level";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { STAGE_NAMES } from "@/lib/mail-flow/stage";
import { parseStatusCode } from "@/lib/mail-flow/status-code";

const texts = z.array(text).default([]);

const eventReference = text.regex(/^\S.* \d{1,5}$/);
const relatedEvents = z.array(eventReference).default([]);

const parameters = z
  .array(
    z.strictObject({
      number: z.int().min(1).max(99),
      name: text.regex(/^[a-z][A-Za-z0-9]*$/),
      meaning: text,
    }),
  )
  .default([]);

const momRules = z
  .array(z.strictObject({ version: text, path: text, name: text, alertType: text }))
  .default([]);

const depth = z.enum(["full", "reference"]);

const causes = z
  .array(
    z.strictObject({
      cause: text.regex(/^[a-z0-9][a-z0-9-]*$/),
      likelihood: z.enum(["common", "some", "rare"]),
      was: z.array(text).default([]),
    }),
  )
  .default([]);

const sourceKey = text.regex(/^[a-z0-9][a-z0-9-]*$/);

const common = {
  title: text.max(110),
  summary: text.max(300),
  area: z.enum(AREA_NAMES),
  appliesTo: z.array(z.enum(EXCHANGE_VERSIONS)).min(1),
  relatedEvents,
  relatedCodes: texts,
  sources: z
    .array(z.strictObject({ key: sourceKey.optional(), title: text, url: z.url({ protocol: /^https?$/ }) }))
    .min(1),
  reviewedOn: isoDate,
};

/** What events, codes and problems have and procedures have not. */
const told = { depth, stage: z.enum(STAGE_NAMES).optional(), causes };

const SCHEMAS = {
  event: z.strictObject({
    ...common,
    ...told,
    eventId: z.int().min(1).max(65535),
    eventSources: z.tuple([text], text),
    taskCategory: text.optional(),
    symbolicName: text.optional(),
    eventLevel: z.enum(EVENT_LEVELS).optional(),
    messageText: text.optional(),
    otherTexts: texts,
    onlyWith: z.array(text).min(1).optional(),
    parameters,
    momRules,
  }),
  code: z.strictObject({
    ...common,
    ...told,
    codes: z.array(text.refine((code) => parseStatusCode(code) !== undefined)).default([]),
    tokens: z.array(text.regex(/^[A-Za-z][\w.]*$/)).default([]),
    wireTexts: texts,
    parameters,
  }),
  problem: z.strictObject({ ...common, ...told, wireTexts: texts, parameters }),
  procedure: z.strictObject(common),
} as const;

export type ArticleKind = keyof typeof SCHEMAS;
/** The checked fields of one article, told apart by `kind`. */
export type Frontmatter = {
  [Kind in ArticleKind]: { readonly kind: Kind } & z.infer<(typeof SCHEMAS)[Kind]>;
}[ArticleKind];

/** What each field must hold, in an author's words. */
const EXPECTED_WORDS: Record<string, string> = {
  title:
    'the problem in the reader\'s words, up to 110 characters, e.g. "Inbound authentication failed on a Receive connector"',
  summary: "one or two sentences, up to 300 characters: what happened and what to do first",
  area: `one of ${AREA_NAMES.join(", ")}`,
  appliesTo: 'Exchange versions in quotes, e.g. ["2013", "2016", "2019", "SE"]',
  relatedEvents: 'a list of event source and ID, e.g. ["MSExchangeTransport 1020"]',
  relatedCodes: 'a list of codes, e.g. ["454 4.7.0"]',
  sources:
    'at least one { title, url }, e.g. { title: "Receive connectors", url: "https://learn.microsoft.com/…" }',
  depth: "full or reference",
  stage: `one of ${STAGE_NAMES.join(", ")}`,
  causes:
    "a list of { cause: <id of content/causes>, likelihood: common | some | rare }, the likeliest first",
  tokens: 'a list of Exchange tokens, e.g. ["RESOLVER.ADR.RecipNotFound"]',
  reviewedOn: "a date, e.g. 2026-11-20",
  eventId: "a number from 1 to 65535, e.g. 1035",
  eventSources: "at least one event source, e.g. [MSExchangeTransport]",
  taskCategory: "the task category, e.g. SmtpReceive",
  symbolicName: "the symbolic name, e.g. SmtpReceiveAuthenticationFailed",
  eventLevel: `one of ${EVENT_LEVELS.join(", ")}`,
  messageText: "the message text with %1, %2 …",
  otherTexts: "a list of further wordings of the same event",
  onlyWith: 'words of which the event must hold one, where other programs log it too, e.g. ["edgetransport"]',
  parameters: 'a list of { number, name, meaning }, e.g. { number: 2, name: receiveConnector, meaning: "…" }',
  momRules: "a list of { version, path, name, alertType }",
  codes: 'at least one code in quotes, e.g. ["454 4.7.0"]',
  wireTexts: "a list of texts as they stand on the wire",
};

const VALUES: Record<string, readonly string[]> = {
  area: AREA_NAMES,
  stage: STAGE_NAMES,
  depth: ["full", "reference"],
  eventLevel: EVENT_LEVELS,
};

const EXPECTED: Record<string, Expectation> = Object.fromEntries(
  Object.entries(EXPECTED_WORDS).map(([field, words]) => {
    const values = VALUES[field];
    return [field, values ? { words, values } : { words }];
  }),
);

const FENCE = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** The two parts of an MDX file; `yaml` is undefined when there is no frontmatter. `bodyLine` is the body's first line. */
export function splitFrontmatter(source: string): {
  yaml: string | undefined;
  body: string;
  bodyLine: number;
} {
  const match = FENCE.exec(source);
  if (!match) return { yaml: undefined, body: source, bodyLine: 1 };
  const head = match[0];
  return { yaml: match[1], body: source.slice(head.length), bodyLine: head.split("\n").length };
}

/** Reads the YAML of one article; gives either its fields or what is wrong with them. */
export function parseFrontmatter(
  file: string,
  kind: ArticleKind,
  yaml: string | undefined,
): { fields: Frontmatter; lines: ReadYaml["lines"] } | { problems: readonly ContentProblem[] } {
  const frontmatter = readYaml(file, yaml);
  if ("problems" in frontmatter) return frontmatter;
  const parsed = parseFields(file, kind, frontmatter.read);
  return "problems" in parsed ? parsed : { ...parsed, lines: frontmatter.read.lines };
}

function parseFields(file: string, kind: ArticleKind, read: ReadYaml) {
  const { data } = read;
  const problems = (error: z.ZodError) => ({
    problems: error.issues.map((issue) => describeIssue(file, issue, read, EXPECTED)),
  });
  switch (kind) {
    case "event": {
      const parsed = SCHEMAS.event.safeParse(data);
      return parsed.success ? { fields: { kind, ...parsed.data } } : problems(parsed.error);
    }
    case "code": {
      const parsed = SCHEMAS.code.safeParse(data);
      return parsed.success ? { fields: { kind, ...parsed.data } } : problems(parsed.error);
    }
    case "problem": {
      const parsed = SCHEMAS.problem.safeParse(data);
      return parsed.success ? { fields: { kind, ...parsed.data } } : problems(parsed.error);
    }
    case "procedure": {
      const parsed = SCHEMAS.procedure.safeParse(data);
      return parsed.success ? { fields: { kind, ...parsed.data } } : problems(parsed.error);
    }
  }
}
