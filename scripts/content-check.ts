import { ContentError } from "@/lib/articles/content-problem";
import { COMMAND_VALUES } from "@/lib/commands/command-values";
import { readContent } from "@/lib/articles/load-articles.server";
import { checkFlows } from "@/lib/wizard/check-flow";
import { loadFlows } from "@/lib/wizard/load-flows.server";

const { loaded, problems } = await readContent();
const flows = await loadFlows();
const flowProblems = checkFlows(
  flows,
  loaded.map(({ article }) => article.url),
  Object.keys(COMMAND_VALUES),
);

if (problems.length > 0) console.error(new ContentError(problems).message);
for (const problem of flowProblems) console.error(problem);

if (problems.length + flowProblems.length > 0) {
  process.exitCode = 1;
} else {
  const symptoms = flows.flatMap((flow) => flow.symptoms).length;
  console.log(`${loaded.length} articles and ${symptoms} symptoms are right.`);
}
