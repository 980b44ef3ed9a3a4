import { loadCommandFacts, loadPublished, readContent } from "@/lib/articles/read-content.server";
import { listedCauses } from "@/lib/articles/article";
import { describeCauseWays } from "@/lib/triage/check-cause-flows";
import { allFlowProblems } from "@/lib/triage/flow-problems";
import { loadFlows, placeFaults } from "@/lib/wizard/flow/load-flows.server";
import { describeStatistics } from "@/lib/wizard/check/describe-statistics";
import { measureFlow } from "@/lib/wizard/check/flow-statistics";

const [wanted] = process.argv.slice(2);
const [{ loaded, causes: parsedCauses }, facts, published] = await Promise.all([
  readContent(),
  loadCommandFacts(),
  loadPublished(),
]);
const causes = parsedCauses.map(({ cause }) => cause);
const read = await loadFlows(causes).catch((error: unknown) =>
  error instanceof Error ? error.message : String(error),
);

if (typeof read === "string") {
  console.error(read);
  process.exitCode = 1;
} else if (wanted !== undefined && !read.some(({ id }) => id === wanted)) {
  console.error(`There is no flow "${wanted}". There are: ${read.map(({ id }) => id).join(", ")}.`);
  process.exitCode = 1;
} else {
  const shown = read.filter(({ id }) => wanted === undefined || id === wanted);
  const articles = loaded.map(({ article }) => article);
  const started = performance.now();
  const problems = allFlowProblems(read, articles, facts, causes, published);
  const checked = performance.now();
  for (const flow of shown) console.log([...describeStatistics(measureFlow(flow)), ""].join("\n"));
  if (wanted === undefined) {
    const listed = new Set(articles.flatMap(listedCauses).map(({ cause }) => cause));
    for (const line of describeCauseWays(read, causes, listed)) console.log(line);
  }
  console.log(`All paths of ${read.length} flows checked in ${Math.round(checked - started)} ms.`);
  for (const problem of await placeFaults(problems)) console.error(problem);
  if (problems.length > 0) {
    console.error(`${problems.length} faults.`);
    process.exitCode = 1;
  } else console.log("No faults.");
}
