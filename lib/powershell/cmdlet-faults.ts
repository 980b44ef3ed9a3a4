import { readCmdletCalls, type CmdletCall } from "@/lib/powershell/cmdlet-calls";
import { CMDLET_TABLE, type CmdletTable } from "@/lib/powershell/cmdlet-table";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";

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
  return [...new Set(readCmdletCalls(command).flatMap((call) => checkCall(call, claimed, table)))];
}
