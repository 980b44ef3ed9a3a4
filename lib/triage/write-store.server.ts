import { writeStored } from "@/lib/articles/content-store.server";
import { compileArticles, loadCauses } from "@/lib/articles/load-articles.server";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { buildArtefacts, listArtefacts, namesOf, storedArtefact } from "@/lib/triage/load-triage.server";

/*
 * The build's first step: reads, checks and compiles `content/` once, and writes everything that pages and browsers need of it
 * into the content store. The names of the parts are written last, so a store without them is not complete.
 */
const articles = await compileArticles();
const flows = await loadCheckedFlows();
const artefacts = await buildArtefacts();

for (const { digest, entry } of articles) await writeStored(`articles/${digest}`, entry);
for (const artefact of listArtefacts(artefacts))
  await writeStored(storedArtefact(artefact), JSON.parse(artefact.json));
await writeStored("flows", flows);
await writeStored("causes", await loadCauses());
await writeStored(
  "manifest",
  articles.map(({ article, digest }) => ({ article, digest })),
);
await writeStored("artefacts", namesOf(artefacts));
console.log(`${articles.length} articles and ${flows.length} flows`);
