import { loadArticles } from "@/lib/articles/load-articles.server";
import { loadClients } from "@/lib/triage/load-clients.server";
import type { ClientEntry } from "@/lib/diagnosis/clients/parse-clients";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { clientProblems } from "./client-problems";

async function check(previous: Promise<readonly ClientEntry[]> | undefined): Promise<readonly ClientEntry[]> {
  const [clients, documents, flows] = await Promise.all([loadClients(), loadArticles(), loadFlows()]);
  const problems = clientProblems(
    clients,
    documents.map(({ article }) => article),
    flows,
  );
  if (problems.length > 0) throw new Error(`The wordings of clients are not right:\n${problems.join("\n")}`);
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
