import type { ArticleDocument, FoundDocument } from "@/lib/articles/article";
import type { ClientEntry } from "@/lib/diagnosis/clients/parse-clients";
import { buildDiagnosisIndex } from "@/lib/diagnosis/diagnosis-index";
import { collectSignedCauses } from "@/lib/diagnosis/fitting-causes";
import { buildSearchArtefacts } from "@/lib/search/artefacts";
import type { TriageParts } from "@/lib/triage/triage";
import type { Flow } from "@/lib/wizard/flow";
import { searchableSteps } from "@/lib/wizard/searchable-steps";

/** A bare reply code stands in every SMTP session, and success is no fault: neither is a diagnosis. */
function namesAFault({ article }: ArticleDocument): boolean {
  if (article.kind !== "code" || !article.entry) return true;
  return article.entry.class !== "success" && !article.codes.some((code) => /^\d{3}$/.test(code));
}

/** Everything that search, diagnosis and the wizard's starts work from; made once at build time. */
export function buildTriageParts(
  documents: readonly ArticleDocument[],
  flows: readonly Flow[],
  causes: readonly FoundDocument[] = [],
  clients: readonly ClientEntry[] = [],
): TriageParts {
  const { core, body } = buildSearchArtefacts([...documents, ...causes], flows.flatMap(searchableSteps));
  return {
    search: core,
    diagnosis: buildDiagnosisIndex(
      documents.filter(namesAFault),
      clients.map(({ wording }) => wording),
    ),
    fullText: body,
    guidance: { causes: collectSignedCauses(documents), flows },
  };
}
