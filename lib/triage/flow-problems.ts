import type { CmdletTable } from "@/lib/articles/cmdlet-table";
import { COMMAND_VALUES } from "@/lib/commands/command-values";
import { checkFlowCmdlets } from "@/lib/triage/check-flow-cmdlets";
import { checkFlows } from "@/lib/wizard/check-flow";
import type { Flow } from "@/lib/wizard/flow";

/** Everything that is wrong with the flows, each naming file and field: their own rules, the articles they lead to, their commands. */
export function flowProblems(
  flows: readonly Flow[],
  articleUrls: readonly string[],
  cmdlets: CmdletTable,
): readonly string[] {
  return [
    ...checkFlows(flows, articleUrls, Object.keys(COMMAND_VALUES)),
    ...checkFlowCmdlets(flows, cmdlets),
  ];
}
