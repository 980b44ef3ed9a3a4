import { readFile } from "node:fs/promises";
import { formatProblem } from "@/lib/articles/content-problem";
import { loadArticles, loadCauses, loadContentProblems } from "@/lib/articles/load-articles.server";
import { readAskedAs } from "@/lib/articles/load-asked-as.server";
import { IS_PREVIEW } from "@/lib/articles/preview";
import { addressOfFile } from "@/lib/articles/read-content.server";
import { loadFlowFaults } from "@/lib/triage/load-checked-flows.server";
import { readClients } from "@/lib/triage/load-clients.server";
import { namedSymptoms } from "@/lib/wizard/flow/named-symptoms";
import { fileOfFault } from "@/lib/wizard/flow/place-faults";

/** One thing that is wrong in `content/`, and the pages that show it: none where its file has no page of its own. */
export type ContentFault = { readonly text: string; readonly addresses: readonly string[] };

async function addressesOf(text: string): Promise<readonly string[]> {
  const flow = fileOfFault(text);
  if (flow === undefined) {
    const [file] = /^content\/(?:events|codes|problems|procedures|causes)\/\S+?\.mdx/.exec(text) ?? [];
    return file === undefined ? [] : [addressOfFile(file)];
  }
  return namedSymptoms(await readFile(/*turbopackIgnore: true*/ flow, "utf8")).map(
    (symptom) => `/troubleshoot/${symptom}`,
  );
}

/** Everything that a preview knows to be wrong in `content/`. Nothing outside a preview, since a build would have stopped. */
export async function loadContentFaults(): Promise<readonly ContentFault[]> {
  if (!IS_PREVIEW) return [];
  const [documents, causes] = await Promise.all([loadArticles(), loadCauses()]);
  const addresses = [...documents.map(({ article }) => article.url), ...causes.map(({ url }) => url)];
  const [problems, flowFaults, clients, askedAs] = await Promise.all([
    loadContentProblems(),
    loadFlowFaults(),
    readClients(),
    readAskedAs(addresses),
  ]);
  const texts = [
    ...problems.map(formatProblem),
    ...flowFaults,
    ...clients.faults,
    ...askedAs.problems.map(formatProblem),
  ];
  return Promise.all(texts.map(async (text) => ({ text, addresses: await addressesOf(text) })));
}

/** What is wrong with the file of one page, in a preview. */
export async function faultsOfPage(address: string): Promise<readonly string[]> {
  if (!IS_PREVIEW) return [];
  const [problems, flowFaults] = await Promise.all([loadContentProblems(), loadFlowFaults()]);
  const texts = [...problems.map(formatProblem), ...flowFaults];
  const placed = await Promise.all(texts.map(async (text) => ({ text, addresses: await addressesOf(text) })));
  return placed.flatMap(({ text, addresses }) => (addresses.includes(address) ? [text] : []));
}
