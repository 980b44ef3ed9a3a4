import type { Article } from "@/lib/articles/article";
import { readStored } from "@/lib/articles/content-store.server";
import { loadArticleList, loadCauses, loadCommandFacts } from "@/lib/articles/load-articles.server";
import { allFlowProblems } from "@/lib/triage/flow-problems";
import { withListingArticles } from "@/lib/triage/listing-articles";
import type { Flow } from "@/lib/wizard/flow/flow";
import { loadFlows, placeFaults } from "@/lib/wizard/flow/load-flows.server";

type Checked = {
  readonly articles: readonly Article[];
  readonly text: string;
  readonly flows: readonly Flow[];
};

async function check(previous: Promise<Checked> | undefined): Promise<Checked> {
  const [causes, articles] = await Promise.all([loadCauses(), loadArticleList()]);
  const flows = withListingArticles(await loadFlows(causes), articles);
  const text = JSON.stringify(flows);
  const before = await previous?.catch(() => undefined);
  if (before?.articles === articles && before.text === text) return before;
  const problems = allFlowProblems(flows, articles, await loadCommandFacts(), causes);
  if (problems.length > 0)
    throw new Error(`The wizard's flows are not right:\n${(await placeFaults(problems)).join("\n")}`);
  return { articles, text, flows };
}

let latest: Promise<Checked> | undefined;

/**
 * The wizard's flows, checked against the articles that they lead to. The same array as long as nothing has changed.
 * @throws Error naming file and field when a flow breaks one of the wizard's rules
 */
export async function loadCheckedFlows(): Promise<readonly Flow[]> {
  const stored = await readStored<readonly Flow[]>("flows");
  if (stored) return stored;
  if (!latest || process.env.NODE_ENV !== "production") latest = check(latest);
  return (await latest).flows;
}
