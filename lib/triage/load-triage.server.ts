import { createHash } from "node:crypto";
import type { ArticleDocument } from "@/lib/articles/article";
import { loadArticles } from "@/lib/articles/load-articles.server";
import { buildDiagnosisIndex } from "@/lib/diagnosis/diagnosis-index";
import { collectSignedCauses } from "@/lib/diagnosis/fitting-causes";
import { buildSearchArtefacts } from "@/lib/search/artefacts";
import { createTriage, type Triage, type TriageBody, type TriageCore } from "@/lib/triage/triage";
import type { Flow } from "@/lib/wizard/flow";
import { searchableSteps } from "@/lib/wizard/searchable-steps";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";

/** A file that browsers load: its name changes with its content, so it may be kept for ever. */
export type Artefact = { readonly name: string; readonly json: string };

type Built = { readonly core: Artefact; readonly body: Artefact; readonly triage: Triage };

function artefact(kind: string, content: unknown): Artefact {
  const json = JSON.stringify(content);
  const hash = createHash("sha256").update(json).digest("hex").slice(0, 16);
  return { name: `${kind}-${hash}.json`, json };
}

/** A bare reply code stands in every SMTP session, and success is no fault: neither is a diagnosis. */
function namesAFault({ article }: ArticleDocument): boolean {
  if (article.kind !== "code" || !article.entry) return true;
  return article.entry.class !== "success" && !article.codes.some((code) => /^\d{3}$/.test(code));
}

function build(documents: readonly ArticleDocument[], flows: readonly Flow[]): Built {
  const search = buildSearchArtefacts(documents, flows.flatMap(searchableSteps));
  const core: TriageCore = {
    search: search.core,
    diagnosis: buildDiagnosisIndex(documents.filter(namesAFault)),
  };
  const body: TriageBody = {
    search: search.body,
    causes: collectSignedCauses(documents),
    flows,
  };
  return { core: artefact("core", core), body: artefact("body", body), triage: createTriage(core, body) };
}

let kept:
  | { readonly documents: readonly ArticleDocument[]; readonly flows: readonly Flow[]; readonly built: Built }
  | undefined;

async function load(): Promise<Built> {
  const [documents, flows] = await Promise.all([loadArticles(), loadCheckedFlows()]);
  if (kept?.documents !== documents || kept.flows !== flows) {
    kept = { documents, flows, built: build(documents, flows) };
  }
  return kept.built;
}

/** The files that the browser's worker loads. */
export async function loadTriageArtefacts(): Promise<Pick<Built, "core" | "body">> {
  return load();
}

/** Search and diagnosis on the server, from the same artefacts. */
export async function loadTriage(): Promise<Triage> {
  return (await load()).triage;
}
