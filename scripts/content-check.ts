import { ContentError } from "@/lib/articles/content-problem";
import { loadCommandFacts, readContent } from "@/lib/articles/load-articles.server";
import { allFlowProblems } from "@/lib/triage/flow-problems";
import { loadFlows } from "@/lib/wizard/load-flows.server";

const [{ loaded, problems }, flows, facts] = await Promise.all([
  readContent(),
  loadFlows(),
  loadCommandFacts(),
]);
const articles = loaded.map(({ article }) => article);
const wrongFlows = allFlowProblems(flows, articles, facts);

if (problems.length > 0) console.error(new ContentError(problems).message);
for (const problem of wrongFlows) console.error(problem);

if (problems.length + wrongFlows.length > 0) {
  process.exitCode = 1;
} else {
  const symptoms = flows.flatMap((flow) => flow.symptoms).length;
  console.log(`${loaded.length} articles and ${symptoms} symptoms are right.`);
}
