import type { Article } from "@/lib/articles/article";
import { readStored } from "@/lib/articles/content-store.server";
import { loadArticleList, loadBrokenPages, loadCauses } from "@/lib/articles/load-articles.server";
import { IS_PREVIEW } from "@/lib/articles/preview";
import { loadCommandFacts, loadPublished } from "@/lib/articles/read-content.server";
import { allFlowProblems, ownFlowProblems } from "@/lib/triage/flow-problems";
import { withListingArticles } from "@/lib/triage/listing-articles";
import type { Cause } from "@/lib/causes/cause";
import { isStandIn } from "@/lib/causes/stand-in-cause";
import type { Flow } from "@/lib/wizard/flow/flow";
import { placeFaults, readFlows, type ReadFlows } from "@/lib/wizard/flow/load-flows.server";
import { fileOfFault } from "@/lib/wizard/flow/place-faults";

type Checked = {
  readonly articles: readonly Article[];
  readonly text: string;
  readonly flows: readonly Flow[];
  /** What is wrong with flows: in a preview alone, since a build stops. */
  readonly faults: readonly string[];
};

async function faultsOf(
  { flows, faults }: ReadFlows,
  articles: readonly Article[],
  causes: readonly Cause[],
): Promise<readonly string[]> {
  const facts = await loadCommandFacts();
  const broken = await loadBrokenPages();
  const whole = causes.filter((cause) => !isStandIn(cause));
  if (faults.length === 0)
    return placeFaults(allFlowProblems(flows, articles, facts, whole, await loadPublished(), broken));
  const urls = [...articles.map(({ url }) => url), ...broken];
  return [...faults, ...(await placeFaults(ownFlowProblems(flows, urls, facts)))];
}

async function check(previous: Promise<Checked> | undefined): Promise<Checked> {
  const [causes, articles] = await Promise.all([loadCauses(), loadArticleList()]);
  const read = await readFlows(causes);
  const flows = withListingArticles(read.flows, articles);
  const text = JSON.stringify([flows, read.faults]);
  const before = await previous?.catch(() => undefined);
  if (before?.articles === articles && before.text === text) return before;
  const faults = await faultsOf({ ...read, flows }, articles, causes);
  if (faults.length === 0) return { articles, text, flows, faults };
  if (!IS_PREVIEW) throw new Error(`The wizard's flows are not right:\n${faults.join("\n")}`);
  const wrong = faults.map(fileOfFault);
  return { articles, text, flows: flows.filter(({ file }) => !wrong.includes(file)), faults };
}

let latest: Promise<Checked> | undefined;

function checked(): Promise<Checked> {
  if (!latest || process.env.NODE_ENV !== "production") latest = check(latest);
  return latest;
}

/**
 * The wizard's flows, checked against the articles that they lead to. The same array as long as nothing has changed. In a preview
 * those that are right.
 * @throws Error naming file and field when a flow breaks one of the wizard's rules
 */
export async function loadCheckedFlows(): Promise<readonly Flow[]> {
  return (await readStored<readonly Flow[]>("flows")) ?? (await checked()).flows;
}

/** What a preview knows to be wrong with flows, one line each. A build would have stopped. */
export async function loadFlowFaults(): Promise<readonly string[]> {
  return IS_PREVIEW ? (await checked()).faults : [];
}
