import { loadArticles, loadCauses } from "@/lib/articles/load-articles.server";
import { IS_PREVIEW } from "@/lib/articles/preview";
import { loadClients, readClients } from "@/lib/triage/load-clients.server";
import type { ClientEntry } from "@/lib/diagnosis/clients/parse-clients";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { clientProblems } from "./client-problems";

async function check(previous: Promise<readonly ClientEntry[]> | undefined): Promise<readonly ClientEntry[]> {
  const [clients, documents] = await Promise.all([
    IS_PREVIEW ? readClients().then((read) => read.clients) : loadClients(),
    loadArticles(),
  ]);
  const flows = IS_PREVIEW ? undefined : await loadFlows(await loadCauses());
  const urls = documents.map(({ article }) => article.url);
  const problems = clientProblems(clients, urls, flows);
  if (problems.length > 0 && !IS_PREVIEW)
    throw new Error(`The wordings of clients are not right:\n${problems.join("\n")}`);
  const before = await previous?.catch(() => undefined);
  return before && JSON.stringify(before) === JSON.stringify(clients) ? before : clients;
}

let latest: Promise<readonly ClientEntry[]> | undefined;

/**
 * What client programs say, checked against the articles that it leads to. The same array as long as nothing has changed.
 * @throws Error naming the wording that leads nowhere or whose sample is not read
 */
export function loadCheckedClients(): Promise<readonly ClientEntry[]> {
  if (!latest || process.env.NODE_ENV !== "production") latest = check(latest);
  return latest;
}
