import type { Article } from "@/lib/articles/article";
import type { PlacedCommand } from "@/lib/articles/read-blocks";
import type { UsedComponent } from "@/lib/articles/analyse-body";
import { CMDLET_TABLE, type CmdletTable } from "@/lib/powershell/cmdlet-table";
import type { ContentProblem } from "@/lib/articles/content-problem";
import type { ParsedArticle } from "@/lib/articles/parse-article";
import { readCmdletCalls, type CmdletCall } from "@/lib/powershell/cmdlet-calls";
import { commandParts } from "@/lib/powershell/command-template";
import { parseExchangeVersions, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";

// Parameters that every cmdlet has:
// https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_commonparameters
const COMMON_PARAMETERS: readonly string[] = [
  "debug",
  "erroraction",
  "errorvariable",
  "informationaction",
  "informationvariable",
  "outbuffer",
  "outvariable",
  "pipelinevariable",
  "verbose",
  "warningaction",
  "warningvariable",
];

function notIn(
  versions: readonly ExchangeVersion[],
  claimed: readonly ExchangeVersion[],
): string | undefined {
  const missing = claimed.filter((version) => !versions.includes(version));
  if (missing.length === 0) return undefined;
  const left = claimed.filter((version) => versions.includes(version));
  const advice = left.length > 0 ? `; limit the command with versions="${left.join(" ")}"` : "";
  return `does not exist in Exchange ${missing.join(", ")}${advice}`;
}

function checkCall(
  { cmdlet, parameters }: CmdletCall,
  claimed: readonly ExchangeVersion[],
  table: CmdletTable,
): readonly string[] {
  const known = table.get(cmdlet.toLowerCase());
  if (!known) return [`${cmdlet} is not in ${CMDLET_TABLE}: correct its name, or add it with its source`];
  const fault = notIn(known.versions, claimed);
  if (fault) return [`${cmdlet} ${fault}`];
  const { parameters: listed } = known;
  if (listed === "any") return [];
  return parameters.flatMap((parameter) => {
    if (COMMON_PARAMETERS.includes(parameter.toLowerCase())) return [];
    const versions = listed.get(parameter.toLowerCase());
    if (!versions) return [`${cmdlet} has no parameter -${parameter} (names are written in full)`];
    const parameterFault = notIn(versions, claimed);
    return parameterFault ? [`${cmdlet} -${parameter} ${parameterFault}`] : [];
  });
}

/**
 * What is wrong with the cmdlets of one command, each fault once.
 * @param command may hold `{{value}}` slots
 * @param claimed the Exchange versions that the command is offered for
 */
export function cmdletFaults(
  command: string,
  claimed: readonly ExchangeVersion[],
  table: CmdletTable,
): readonly string[] {
  // A slot is filled in as a quoted value; as it stands, its braces would read as a script block.
  const code = commandParts(command)
    .map((part) => (part.kind === "text" ? part.text : "''"))
    .join("");
  return [...new Set(readCmdletCalls(code).flatMap((call) => checkCall(call, claimed, table)))];
}

function checkCommand(
  { article, bodyLine }: ParsedArticle,
  { name, attributes, code, line }: UsedComponent,
  table: CmdletTable,
): ContentProblem[] {
  if (name !== "Command" || code === undefined || attributes.get("shell") === "SMTP") return [];
  const claimed = parseExchangeVersions(attributes.get("versions") ?? "") ?? [];
  return cmdletFaults(code, claimed.length > 0 ? claimed : article.appliesTo, table).map((message) => ({
    file: `${article.file}:${bodyLine + line - 1}`,
    field: "<Command>",
    message,
  }));
}

/** The same for commands that were read into plain data: those of a `<NextMinute>` and of causes. */
export function placedCmdletFaults(
  { file, appliesTo }: Pick<Article, "file" | "appliesTo">,
  commands: readonly PlacedCommand[],
  table: CmdletTable,
): readonly ContentProblem[] {
  return commands
    .filter(({ shell }) => shell !== "SMTP")
    .flatMap(({ code, versions, line }) =>
      cmdletFaults(code, versions ?? appliesTo, table).map((message) => ({
        file: `${file}:${line}`,
        field: "<Command>",
        message,
      })),
    );
}

/** Cmdlets and parameters in commands that do not exist, or not in every version that the command is offered for. */
export function checkCmdlets(
  parsedArticles: readonly ParsedArticle[],
  table: CmdletTable,
): readonly ContentProblem[] {
  return parsedArticles.flatMap((parsed) => [
    ...parsed.analysis.components.flatMap((component) => checkCommand(parsed, component, table)),
    ...placedCmdletFaults(parsed.article, parsed.commands, table),
  ]);
}
