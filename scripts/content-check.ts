import { ContentError } from "@/lib/articles/content-problem";
import { loadCmdletTable, readContent } from "@/lib/articles/load-articles.server";
import { loadClients } from "@/lib/triage/load-clients.server";
import { clientProblems } from "@/lib/triage/client-problems";
import { allFlowProblems } from "@/lib/triage/flow-problems";
import { loadFlows } from "@/lib/wizard/load-flows.server";

const [{ loaded, problems }, flows, clients, cmdlets] = await Promise.all([
  readContent(),
  loadFlows(),
  loadClients(),
  loadCmdletTable(),
]);
const articles = loaded.map(({ article }) => article);
const wrongFlows = allFlowProblems(flows, articles, cmdlets);

if (problems.length > 0) console.error(new ContentError(problems).message);
const wrongClients = clientProblems(clients, articles, flows);
for (const problem of [...wrongFlows, ...wrongClients]) console.error(problem);

if (problems.length + wrongFlows.length + wrongClients.length > 0) {
  process.exitCode = 1;
} else {
  const symptoms = flows.flatMap((flow) => flow.symptoms).length;
  console.log(
    `${loaded.length} articles, ${symptoms} symptoms and ${clients.length} wordings of clients are right.`,
  );
}
