import type { Article } from "@/lib/articles/article";
import type { CmdletTable } from "@/lib/powershell/cmdlet-table";
import { COMMAND_VALUES } from "@/lib/powershell/command-values";
import { checkEventCoverage } from "@/lib/triage/check-event-coverage";
import { checkFlowCmdlets } from "@/lib/triage/check-flow-cmdlets";
import { checkRedFlags } from "@/lib/triage/check-red-flags";
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

/** The same for all flows of the product together, and what they share: the red flags, and a way to every event. */
export function allFlowProblems(
  flows: readonly Flow[],
  articles: readonly Article[],
  cmdlets: CmdletTable,
): readonly string[] {
  const urls = articles.map(({ url }) => url);
  return [
    ...flowProblems(flows, urls, cmdlets),
    ...checkRedFlags(urls, cmdlets),
    ...checkEventCoverage(flows, articles),
  ];
}
