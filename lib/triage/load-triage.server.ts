import { createHash } from "node:crypto";
import type { ArticleDocument } from "@/lib/articles/article";
import type { AskedAs } from "@/lib/articles/asked-as";
import { ASKED_LANGUAGES, mapLanguages, type AskedLanguage } from "@/lib/articles/asked-languages";
import { loadAskedAs } from "@/lib/articles/load-asked-as.server";
import { loadArticles, loadCauses } from "@/lib/articles/load-articles.server";
import type { Cause } from "@/lib/causes/cause";
import { causeDocument } from "@/lib/causes/cause-document";
import { createTriage, type PartAddresses, type Triage, type TriageParts } from "@/lib/triage/triage";
import type { Flow } from "@/lib/wizard/flow";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { buildTriageParts } from "@/lib/triage/triage-parts";

/** A file that browsers load: its name changes with its content, so it may be kept for ever. */
export type Artefact = { readonly name: string; readonly json: string };

type Artefacts = Readonly<Record<keyof TriageParts, Artefact>> & {
  readonly languages: Readonly<Record<AskedLanguage, Artefact>>;
};

type Built = { readonly artefacts: Artefacts; readonly triage: Triage };

function artefact(kind: string, content: unknown): Artefact {
  const json = JSON.stringify(content);
  const hash = createHash("sha256").update(json).digest("hex").slice(0, 16);
  return { name: `${kind}-${hash}.json`, json };
}

function build(
  documents: readonly ArticleDocument[],
  flows: readonly Flow[],
  causes: readonly Cause[],
  askedAs: AskedAs,
): Built {
  const parts = buildTriageParts(documents, flows, causes.map(causeDocument), askedAs.en);
  const artefacts: Artefacts = {
    search: artefact("search", parts.search),
    diagnosis: artefact("diagnosis", parts.diagnosis),
    fullText: artefact("full-text", parts.fullText),
    guidance: artefact("guidance", parts.guidance),
    languages: mapLanguages((language) => artefact(`asked-${language}`, askedAs.languages[language])),
  };
  const triage = createTriage(parts);
  for (const language of ASKED_LANGUAGES) triage.addLanguage(language, askedAs.languages[language]);
  return { artefacts, triage };
}

let kept:
  | { readonly documents: readonly ArticleDocument[]; readonly flows: readonly Flow[]; readonly built: Built }
  | undefined;

async function load(): Promise<Built> {
  const [documents, causes, flows] = await Promise.all([loadArticles(), loadCauses(), loadCheckedFlows()]);
  if (kept?.documents !== documents || kept.flows !== flows) {
    const addresses = [...documents.map(({ article }) => article.url), ...causes.map(({ url }) => url)];
    kept = { documents, flows, built: build(documents, flows, causes, await loadAskedAs(addresses)) };
  }
  return kept.built;
}

/** The files that browsers load. */
export async function loadTriageArtefacts(): Promise<readonly Artefact[]> {
  const { languages, ...parts } = (await load()).artefacts;
  return [...Object.values(parts), ...Object.values(languages)];
}

/** Where those files are on the site. */
export async function loadPartAddresses(): Promise<PartAddresses> {
  const { search, diagnosis, fullText, guidance, languages } = (await load()).artefacts;
  const addressOf = ({ name }: Artefact): string => `/artefacts/${name}`;
  return {
    search: addressOf(search),
    diagnosis: addressOf(diagnosis),
    fullText: addressOf(fullText),
    guidance: addressOf(guidance),
    languages: mapLanguages((language) => addressOf(languages[language])),
  };
}

/** Search and diagnosis on the server, from the same artefacts. */
export async function loadTriage(): Promise<Triage> {
  return (await load()).triage;
}
