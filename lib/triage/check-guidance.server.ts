import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";
import {
  addressOfFile,
  causesWithStandIns,
  loadCommandFacts,
  loadPublished,
  readTables,
  type CheckedContent,
} from "@/lib/articles/read-content.server";
import { NO_FACTS } from "@/lib/powershell/no-facts";
import { clientProblems } from "@/lib/triage/client-problems";
import { allFlowProblems, ownFlowProblems } from "@/lib/triage/flow-problems";
import { readClients } from "@/lib/triage/load-clients.server";
import { placeFaults, readFlows } from "@/lib/wizard/flow/load-flows.server";

/** What is wrong with flows and with the wordings of clients, one line for each fault, and how many there are of both. */
export type CheckedGuidance = {
  readonly faults: readonly string[];
  readonly symptoms: number;
  readonly wordings: number;
};

const FOLDERS = ["content/flows", "content/clients"];

/** All that `checkGuidance` depends on. */
export async function guidanceInputs(content: CheckedContent): Promise<readonly string[]> {
  const texts = FOLDERS.map(async (folder) => {
    const names = (await readdir(folder)).sort();
    return Promise.all(
      names.map(async (name) => `${name}\n${await readFile(posix.join(folder, name), "utf8")}`),
    );
  });
  return [
    ...(await Promise.all(texts)).flat(),
    ...(await readTables()),
    JSON.stringify(causesWithStandIns(content)),
    JSON.stringify(content.loaded.map(({ article }) => article)),
    JSON.stringify(content.broken),
  ];
}

/**
 * Checks flows and wordings of clients. A fault is reported once, at its root: what names a file that cannot be read is not called
 * wrong too, and what only all flows together show is looked at when each of them can be read.
 */
export async function checkGuidance(content: CheckedContent): Promise<CheckedGuidance> {
  const articles = content.loaded.map(({ article }) => article);
  const causes = content.causes.map(({ cause }) => cause);
  const brokenPages = content.broken.map(addressOfFile);
  const urls = [...articles.map(({ url }) => url), ...brokenPages];
  const { flows, faults: unreadable } = await readFlows(causesWithStandIns(content));
  const { clients, faults: wrongClients } = await readClients();
  // Tables of facts that cannot be read are named by the check of the content.
  const facts = await loadCommandFacts().catch(() => NO_FACTS);
  const isWhole = unreadable.length === 0;
  const wrongFlows = isWhole
    ? allFlowProblems(flows, articles, facts, causes, await loadPublished().catch(() => []), brokenPages)
    : ownFlowProblems(flows, urls, facts);
  return {
    faults: [
      ...unreadable,
      ...(await placeFaults(wrongFlows)),
      ...wrongClients,
      ...clientProblems(clients, urls, isWhole ? flows : undefined),
    ],
    symptoms: flows.flatMap((flow) => flow.symptoms).length,
    wordings: clients.length,
  };
}
