import type { Article } from "@/lib/articles/article";
import type { CommandFacts } from "@/lib/powershell/command-facts";
import { COMMAND_VALUES } from "@/lib/powershell/command-values";
import type { Cause } from "@/lib/causes/cause";
import { checkPublished } from "@/lib/causes/check-published";
import { checkCauseFlows } from "@/lib/triage/check-cause-flows";
import { checkEventCoverage } from "@/lib/triage/check-event-coverage";
import { checkFlowCmdlets } from "@/lib/triage/check-flow-cmdlets";
import { checkRedFlags } from "@/lib/triage/check-red-flags";
import { checkFlows, ownFlowFaults } from "@/lib/wizard/check/check-flow";
import type { Flow } from "@/lib/wizard/flow/flow";

/** Everything that is wrong with the flows, each naming file and field: their own rules, the articles they lead to, their commands. */
export function flowProblems(
  flows: readonly Flow[],
  articleUrls: readonly string[],
  facts: CommandFacts,
): readonly string[] {
  return [...checkFlows(flows, articleUrls, [...COMMAND_VALUES.keys()]), ...checkFlowCmdlets(flows, facts)];
}

/** What is wrong with the flows that can be read, while another cannot: each by itself, since the rest may follow from that one. */
export function ownFlowProblems(
  flows: readonly Flow[],
  articleUrls: readonly string[],
  facts: CommandFacts,
): readonly string[] {
  const values = [...COMMAND_VALUES.keys()];
  return [
    ...flows.flatMap((flow) => ownFlowFaults(flow, articleUrls, values)),
    ...checkFlowCmdlets(flows, facts),
  ];
}

/**
 * The same for all flows of the product together, and what they share: the red flags, a way to every event, the causes and the
 * addresses that these ever had.
 * @param published ids of all causes that have ever had a page
 * @param brokenPages addresses of articles whose files cannot be read: naming them is no fault of others
 */
export function allFlowProblems(
  flows: readonly Flow[],
  articles: readonly Article[],
  facts: CommandFacts,
  causes: readonly Cause[],
  published: readonly string[],
  brokenPages: readonly string[] = [],
): readonly string[] {
  const urls = [...articles.map(({ url }) => url), ...brokenPages];
  return [
    ...flowProblems(flows, urls, facts),
    ...checkRedFlags(urls, facts),
    ...checkEventCoverage(flows, articles),
    ...checkCauseFlows(flows, causes),
    ...checkPublished(
      published,
      causes,
      flows.flatMap(({ formerCauses }) => formerCauses.map(({ id }) => id)),
      brokenPages,
    ),
  ];
}
