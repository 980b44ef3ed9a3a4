import { z } from "zod";
import { ContentError, type ContentProblem } from "@/lib/articles/content-problem";
import {
  EXCHANGE_VERSIONS,
  parseExchangeVersions,
  type ExchangeVersion,
} from "@/lib/mail-flow/exchange-version";

/** The table of cmdlets that commands may use. */
export const CMDLET_TABLE = "content/reference/cmdlets.json";

/** A cmdlet as its reference page has it. */
export type Cmdlet = {
  readonly name: string;
  readonly versions: readonly ExchangeVersion[];
  /** The versions that know each parameter, by its name in lower case; "any" where the parameters are not listed. */
  readonly parameters: "any" | ReadonlyMap<string, readonly ExchangeVersion[]>;
};

/** Cmdlets by their name in lower case, since PowerShell does not tell cases apart. */
export type CmdletTable = ReadonlyMap<string, Cmdlet>;

const text = z.string().trim().min(1);
const versions = z.string().transform((value, context) => {
  const parsed = value === "all" ? EXCHANGE_VERSIONS : parseExchangeVersions(value);
  if (parsed && parsed.length > 0) return parsed;
  context.addIssue({ code: "custom", message: 'expected "all" or versions such as "2013 2016 2019 SE"' });
  return z.NEVER;
});
const name = text.regex(/^[A-Za-z]+-[A-Za-z]\w*$/, "expected a name such as Get-Queue");
const parameterName = text.regex(/^[A-Za-z]\w*$/, "expected a name without hyphen, such as Identity");

const row = z.strictObject({
  name,
  module: z.enum(["exchange", "exchange online", "activedirectory", "windows"]),
  versions,
  parameters: z.union(
    [
      z.literal("any"),
      z.array(
        z.union([
          parameterName,
          z.strictObject({
            name: parameterName,
            since: z.enum(EXCHANGE_VERSIONS).optional(),
            until: z.enum(EXCHANGE_VERSIONS).optional(),
          }),
        ]),
      ),
    ],
    { error: 'expected "any", or names and { "name", "since", "until" }' },
  ),
  source: z.url(),
  note: text.optional(),
});

type Row = z.infer<typeof row>;

function between(since: ExchangeVersion = "2007", until: ExchangeVersion = "SE"): readonly ExchangeVersion[] {
  return EXCHANGE_VERSIONS.slice(EXCHANGE_VERSIONS.indexOf(since), EXCHANGE_VERSIONS.indexOf(until) + 1);
}

function cmdletOf({ name, versions, parameters }: Row): Cmdlet {
  if (parameters === "any") return { name, versions, parameters };
  const entries = parameters.map((parameter) => {
    const { name: own, since, until } = typeof parameter === "string" ? { name: parameter } : parameter;
    const known = between(since, until).filter((version) => versions.includes(version));
    return [own.toLowerCase(), known] as const;
  });
  return { name, versions, parameters: new Map(entries) };
}

function repeated(rows: readonly Row[]): ContentProblem[] {
  const namesOf = ({ parameters }: Row) =>
    parameters === "any" ? [] : parameters.map((own) => (typeof own === "string" ? own : own.name));
  const twice = (names: readonly string[]) =>
    names.filter((one, at) => names.findIndex((other) => other.toLowerCase() === one.toLowerCase()) !== at);
  return [
    ...twice(rows.map((one) => one.name)).map((field) => ({
      file: CMDLET_TABLE,
      field,
      message: "is listed twice",
    })),
    ...rows.flatMap((one) =>
      twice(namesOf(one)).map((parameter) => ({
        file: CMDLET_TABLE,
        field: one.name,
        message: `lists the parameter ${parameter} twice`,
      })),
    ),
  ];
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ContentError([{ file: CMDLET_TABLE, field: "JSON", message: String(error) }]);
  }
}

/**
 * Reads the table of cmdlets.
 * @param json the text of `CMDLET_TABLE`
 * @throws ContentError naming row and field when the table is not right
 */
export function parseCmdletTable(json: string): CmdletTable {
  const parsed = z.array(row).safeParse(readJson(json));
  if (!parsed.success) {
    throw new ContentError(
      parsed.error.issues.map(({ path, message }) => ({
        file: CMDLET_TABLE,
        field: path.join("."),
        message,
      })),
    );
  }
  const problems = repeated(parsed.data);
  if (problems.length > 0) throw new ContentError(problems);
  return new Map(parsed.data.map((one) => [one.name.toLowerCase(), cmdletOf(one)]));
}
