import { createHash } from "node:crypto";
import type { ArticleDocument } from "@/lib/articles/article";
import { loadArticles } from "@/lib/articles/load-articles.server";
import { createTriage, type PartAddresses, type Triage, type TriageParts } from "@/lib/triage/triage";
import type { Flow } from "@/lib/wizard/flow";
import type { ClientEntry } from "@/lib/diagnosis/clients/parse-clients";
import { loadCheckedClients } from "@/lib/triage/load-checked-clients.server";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { buildTriageParts } from "@/lib/triage/triage-parts";

/** A file that browsers load: its name changes with its content, so it may be kept for ever. */
export type Artefact = { readonly name: string; readonly json: string };

type Artefacts = Readonly<Record<keyof TriageParts, Artefact>>;

type Built = { readonly artefacts: Artefacts; readonly triage: Triage };

function artefact(kind: string, content: unknown): Artefact {
  const json = JSON.stringify(content);
  const hash = createHash("sha256").update(json).digest("hex").slice(0, 16);
  return { name: `${kind}-${hash}.json`, json };
}

function build(
  documents: readonly ArticleDocument[],
  flows: readonly Flow[],
  clients: readonly ClientEntry[],
): Built {
  const parts = buildTriageParts(documents, flows, clients);
  const artefacts: Artefacts = {
    search: artefact("search", parts.search),
    diagnosis: artefact("diagnosis", parts.diagnosis),
    fullText: artefact("full-text", parts.fullText),
    guidance: artefact("guidance", parts.guidance),
  };
  return { artefacts, triage: createTriage(parts) };
}

let kept:
  | {
      readonly documents: readonly ArticleDocument[];
      readonly flows: readonly Flow[];
      readonly clients: readonly ClientEntry[];
      readonly built: Built;
    }
  | undefined;

async function load(): Promise<Built> {
  const [documents, flows, clients] = await Promise.all([
    loadArticles(),
    loadCheckedFlows(),
    loadCheckedClients(),
  ]);
  if (kept?.documents !== documents || kept.flows !== flows || kept.clients !== clients) {
    kept = { documents, flows, clients, built: build(documents, flows, clients) };
  }
  return kept.built;
}

/** The files that browsers load. */
export async function loadTriageArtefacts(): Promise<readonly Artefact[]> {
  return Object.values((await load()).artefacts);
}

/** Where those files are on the site. */
export async function loadPartAddresses(): Promise<PartAddresses> {
  const { search, diagnosis, fullText, guidance } = (await load()).artefacts;
  const addressOf = ({ name }: Artefact): string => `/artefacts/${name}`;
  return {
    search: addressOf(search),
    diagnosis: addressOf(diagnosis),
    fullText: addressOf(fullText),
    guidance: addressOf(guidance),
  };
}

/** Search and diagnosis on the server, from the same artefacts. */
export async function loadTriage(): Promise<Triage> {
  return (await load()).triage;
}
