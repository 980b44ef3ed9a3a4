import { ContentError } from "@/lib/articles/content-problem";
import { loadCmdletTable, readContent } from "@/lib/articles/load-articles.server";
import { flowProblems } from "@/lib/triage/flow-problems";
import { loadFlows } from "@/lib/wizard/load-flows.server";

const [{ loaded, problems }, flows, cmdlets] = await Promise.all([
  readContent(),
  loadFlows(),
  loadCmdletTable(),
]);
const urls = loaded.map(({ article }) => article.url);
const wrongFlows = flowProblems(flows, urls, cmdlets);

if (problems.length > 0) console.error(new ContentError(problems).message);
for (const problem of wrongFlows) console.error(problem);

if (problems.length + wrongFlows.length > 0) {
  process.exitCode = 1;
} else {
  const symptoms = flows.flatMap((flow) => flow.symptoms).length;
  console.log(`${loaded.length} articles and ${symptoms} symptoms are right.`);
}
