import { z } from "zod";
import { EXCHANGE_VERSIONS, parseExchangeVersions } from "@/lib/mail-flow/exchange-version";
import { CANNOT_CHECK, PLACES, SHELLS } from "./flow";
import type { Answer, HandOver, Next, Place, ProbeRule, Shell } from "./flow";

export const key = z
  .string()
  .max(40)
  .regex(/^[a-z0-9][a-z0-9-]*$/, "must be lower-case letters, digits and hyphens, e.g. clock-skew");
export const keys = z.array(key).default([]);
export const text = z.string().trim().min(1);
export const url = z
  .string()
  .startsWith("/", "must be the address of an article, e.g. /procedures/check-clocks");

// A record puts names that are numbers before all others, and options are shown in the order of the file.
export const optionKey = key
  .regex(/[^0-9]/, "must hold more than a number, e.g. event-1035")
  .refine((id) => id !== CANNOT_CHECK, `"${CANNOT_CHECK}" is kept for cannotCheck`);

/** Versions as a list in one text; all of them where nothing is said. YAML reads a lone 2010 as a number. */
export const versions = z
  .union([z.string(), z.number()], { error: "expected versions in one text" })
  .default("all")
  .transform((value, context) => {
    const read = value === "all" ? EXCHANGE_VERSIONS : parseExchangeVersions(String(value));
    if (read) return read;
    context.addIssue({
      code: "custom",
      message: 'must list versions, e.g. "2013 2016 2019 SE", or be "all"',
    });
    return z.NEVER;
  });

/** `{ question: option }` as the list of answers that the engine works on. */
export const answers = z
  .record(key, key)
  .default({})
  .transform((record): readonly Answer[] =>
    Object.entries(record).map(([questionId, optionId]) => ({ questionId, optionId })),
  );

/** A symptom of another flow, and what is known there already. */
export const handOver = z
  .strictObject({ symptom: key, answers })
  .transform(({ symptom, answers: known }): HandOver => ({ symptomId: symptom, answers: known }));

/** `evidence`, `end`, the key of a question, or a symptom of another flow. */
export const next = z.union(
  [
    z
      .union([z.literal("evidence"), z.literal("end"), key])
      .transform((value): Next =>
        value === "evidence" || value === "end" ? { kind: value } : { kind: "question", questionId: value },
      ),
    handOver.transform((to): Next => ({ kind: "symptom", ...to })),
  ],
  { error: "expected evidence, end, the key of a question, or { symptom: …, answers: { … } }" },
);

/** A command under the name of its shell: `EMS: Get-Queue`. */
export const commandFields = {
  EMS: text.optional(),
  PowerShell: text.optional(),
  cmd: text.optional(),
  SMTP: text.optional(),
} satisfies Record<Shell, unknown>;

type CommandFields = { readonly [Name in Shell]?: string | undefined };

/** The same fields with `shell` and `command` in place of the one that is named for its shell; neither where there is none. */
export function takeCommand<Fields extends CommandFields>(
  fields: Fields,
): Omit<Fields, Shell> & { readonly shell?: Shell; readonly command?: string } {
  const { EMS, PowerShell, cmd, SMTP, ...rest } = fields;
  const commands = { EMS, PowerShell, cmd, SMTP };
  const shell = SHELLS.find((name) => commands[name] !== undefined);
  const command = shell && commands[shell];
  return shell === undefined || command === undefined ? rest : { ...rest, shell, command };
}

/** Complains unless exactly one shell is named; takes the command then. */
export function needCommand<Fields extends CommandFields>(
  fields: Fields,
  context: z.core.$RefinementCtx,
): Omit<Fields, Shell> & { readonly shell: Shell; readonly command: string } {
  const { EMS, PowerShell, cmd, SMTP, ...rest } = fields;
  const { shell, command } = takeCommand({ EMS, PowerShell, cmd, SMTP });
  if (SHELLS.filter((name) => fields[name] !== undefined).length === 1 && shell && command !== undefined)
    return { ...rest, shell, command };
  context.addIssue({
    code: "custom",
    message: `needs one command under the name of its shell: ${SHELLS.join(", ")}`,
  });
  return z.NEVER;
}

/** `sender, 2 min`: where a check is made, and how long it takes. */
export const whereAndMinutes = z.string().transform((written, context): { where: Place; minutes: number } => {
  const [, place, minutes] = /^(.+), (\d+) min$/.exec(written) ?? [];
  const where = PLACES.find((each) => each === place);
  if (where && Number(minutes) > 0) return { where, minutes: Number(minutes) };
  context.addIssue({
    code: "custom",
    message: `must be a place (${PLACES.join(", ")}) and minutes, e.g. sender, 2 min`,
  });
  return z.NEVER;
});

const patterns = z
  .union([text.transform((pattern) => [pattern]), z.array(text).min(1)], {
    error: "expected a pattern or a list of them",
  })
  .default([]);

type WrittenRule = {
  readonly option: string;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
  readonly alone: boolean;
};

/** What the rule's output must lack: its own list, and with `alone` all that the other rules look for. */
function lacksOf(rule: WrittenRule, rules: readonly WrittenRule[]): readonly string[] {
  const ofOthers = rule.alone ? rules.filter((other) => other !== rule).flatMap(({ has }) => has) : [];
  return [...new Set([...ofOthers.filter((pattern) => !rule.has.includes(pattern)), ...rule.lacks])];
}

/** How a script reads the answer: the first rule that fits counts. */
export const probe = z
  .array(z.strictObject({ option: key, has: patterns, lacks: patterns, alone: z.boolean().default(false) }))
  .min(1)
  .refine((rules) => rules.every(({ has, lacks, alone }) => alone || has.length + lacks.length > 0), {
    error: "needs `has`, `lacks` or `alone`",
  })
  .transform((rules) => ({
    rules: rules.map((rule): ProbeRule => ({
      optionId: rule.option,
      has: rule.has,
      lacks: lacksOf(rule, rules),
    })),
  }));
