import { loadArticles, loadCmdletTable } from "@/lib/articles/load-articles.server";
import { flowProblems } from "@/lib/triage/flow-problems";
import type { Flow } from "@/lib/wizard/flow";
import { loadFlows } from "@/lib/wizard/load-flows.server";

async function loadAndCheck(): Promise<readonly Flow[]> {
  const [flows, documents, cmdlets] = await Promise.all([loadFlows(), loadArticles(), loadCmdletTable()]);
  const urls = documents.map(({ article }) => article.url);
  const problems = flowProblems(flows, urls, cmdlets);
  if (problems.length > 0) throw new Error(`The wizard's flows are not right:\n${problems.join("\n")}`);
  return flows;
}

let kept: Promise<readonly Flow[]> | undefined;

/**
 * The wizard's flows, checked against the articles that they lead to.
 * @throws Error naming file and field when a flow breaks one of the wizard's rules
 */
export function loadCheckedFlows(): Promise<readonly Flow[]> {
  if (process.env.NODE_ENV !== "production") return loadAndCheck();
  kept ??= loadAndCheck();
  return kept;
}
