import { loadArticles } from "@/lib/articles/load-articles.server";
import { COMMAND_VALUES } from "@/lib/commands/command-values";
import { checkFlows } from "@/lib/wizard/check-flow";
import type { Flow } from "@/lib/wizard/flow";
import { loadFlows } from "@/lib/wizard/load-flows.server";

async function loadAndCheck(): Promise<readonly Flow[]> {
  const [flows, documents] = await Promise.all([loadFlows(), loadArticles()]);
  const problems = checkFlows(
    flows,
    documents.map(({ article }) => article.url),
    Object.keys(COMMAND_VALUES),
  );
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
