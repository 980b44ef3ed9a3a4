import type { ArticleDocument, FoundDocument } from "@/lib/articles/article";
import type { ClientEntry } from "@/lib/diagnosis/clients/parse-clients";
import { buildDiagnosisIndex } from "@/lib/diagnosis/diagnosis-index";
import { collectSignedCauses } from "@/lib/diagnosis/fitting-causes";
import type { Phrases } from "@/lib/articles/asked-languages";
import { WIZARD_ADDRESS } from "@/lib/articles/wizard-address";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { buildSearchArtefacts, type OtherPage } from "@/lib/search/artefacts";
import { collectBranches } from "@/lib/triage/causes-of-paste";
import { collectFirstChecks } from "@/lib/triage/first-checks";
import type { TriageParts } from "@/lib/triage/triage";
import type { Flow } from "@/lib/wizard/flow/flow";
import { searchableSteps } from "@/lib/wizard/entries/searchable-steps";

/** A bare reply code stands in every SMTP session, and success is no fault: neither is a diagnosis. */
function namesAFault({ article }: ArticleDocument): boolean {
  if (article.kind !== "code" || !article.entry) return true;
  return article.entry.class !== "success" && !article.codes.some((code) => /^\d{3}$/.test(code));
}

/** The wizard as a result: the answer to trouble too vague for an article. */
const FRONT_DOOR: OtherPage = {
  url: WIZARD_ADDRESS,
  title: "Not sure where to start? Answer a few questions",
  kind: "wizard",
  area: "transport-service",
  appliesTo: EXCHANGE_VERSIONS,
  summary:
    "The wizard asks what you see, who is hit and what changed, and leads to the cause with the evidence for it.",
};

/** What search and diagnosis know besides articles and flows: causes, wordings of client programs, phrases by which people ask. */
export type TriageExtras = {
  readonly causes?: readonly FoundDocument[];
  readonly clients?: readonly ClientEntry[];
  readonly askedAs?: Phrases;
};

/** Everything that search, diagnosis and the wizard's starts work from; made once at build time. */
export function buildTriageParts(
  documents: readonly ArticleDocument[],
  flows: readonly Flow[],
  { causes = [], clients = [], askedAs = {} }: TriageExtras = {},
): TriageParts {
  const { core, body } = buildSearchArtefacts({
    articles: [...documents, ...causes],
    pages: [FRONT_DOOR],
    steps: flows.flatMap(searchableSteps),
    askedAs,
  });
  return {
    search: core,
    diagnosis: buildDiagnosisIndex(
      documents.filter(namesAFault),
      clients.map(({ wording }) => wording),
    ),
    fullText: body,
    guidance: {
      causes: collectSignedCauses(documents),
      branches: collectBranches(documents),
      firstChecks: collectFirstChecks(documents),
      flows,
    },
  };
}
