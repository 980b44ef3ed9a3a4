import { ContentError } from "@/lib/articles/content-problem";
import { readAskedAs } from "@/lib/articles/load-asked-as.server";
import { loadArticles, loadCommandFacts, readContent } from "@/lib/articles/load-articles.server";
import { loadClients } from "@/lib/triage/load-clients.server";
import { clientProblems } from "@/lib/triage/client-problems";
import { allFlowProblems } from "@/lib/triage/flow-problems";
import { loadFlows, placeFaults } from "@/lib/wizard/flow/load-flows.server";

const [{ loaded, causes, problems }, facts, clients] = await Promise.all([
  readContent(),
  loadCommandFacts(),
  loadClients(),
]);
const articles = loaded.map(({ article }) => article);
const whole = causes.map(({ cause }) => cause);
const read = await loadFlows(whole).catch((error: unknown) =>
  error instanceof Error ? error.message : String(error),
);
const flows = typeof read === "string" ? [] : read;
const wrongFlows = typeof read === "string" ? [read] : allFlowProblems(read, articles, facts, whole);

// What the table of codes adds has its address too.
const documents = problems.length > 0 ? [] : await loadArticles();
const addresses = [...documents.map(({ article }) => article.url), ...whole.map(({ url }) => url)];
const wrongPhrases = problems.length > 0 ? [] : (await readAskedAs(addresses)).problems;

if (problems.length + wrongPhrases.length > 0)
  console.error(new ContentError([...problems, ...wrongPhrases]).message);
const wrongClients = clientProblems(clients, articles, flows);
for (const problem of [...(await placeFaults(wrongFlows)), ...wrongClients]) console.error(problem);

if (problems.length + wrongPhrases.length + wrongFlows.length + wrongClients.length > 0) {
  process.exitCode = 1;
} else {
  const symptoms = flows.flatMap((flow) => flow.symptoms).length;
  console.log(
    `${loaded.length} articles, ${causes.length} causes, ${symptoms} symptoms and ${clients.length} wordings of clients are right.`,
  );
}
