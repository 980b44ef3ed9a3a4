import { createHash } from "node:crypto";
import type { ArticleDocument } from "@/lib/articles/article";
import { withCauses, type AskedAs } from "@/lib/articles/asked-as";
import {
  ASKED_LANGUAGES,
  mapLanguages,
  type AskedLanguage,
  type Phrases,
} from "@/lib/articles/asked-languages";
import { loadAskedAs } from "@/lib/articles/load-asked-as.server";
import { readStored } from "@/lib/articles/content-store.server";
import { loadArticles, loadCauses } from "@/lib/articles/load-articles.server";
import type { Cause } from "@/lib/causes/cause";
import { causeDocument } from "@/lib/causes/cause-document";
import { createTriage, type Triage, type TriageParts } from "@/lib/triage/triage";
import type { Flow } from "@/lib/wizard/flow/flow";
import type { ClientEntry } from "@/lib/diagnosis/clients/parse-clients";
import { loadCheckedClients } from "@/lib/triage/load-checked-clients.server";
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
  clients: readonly ClientEntry[],
  askedAs: AskedAs,
): Built {
  const parts = buildTriageParts(documents, flows, {
    causes: causes.map(causeDocument),
    clients,
    askedAs: askedAs.en,
  });
  const languages = withCauses(askedAs.languages, causes);
  const artefacts: Artefacts = {
    search: artefact("search", parts.search),
    diagnosis: artefact("diagnosis", parts.diagnosis),
    fullText: artefact("full-text", parts.fullText),
    guidance: artefact("guidance", parts.guidance),
    languages: mapLanguages((language) => artefact(`asked-${language}`, languages[language])),
  };
  const triage = createTriage(parts);
  for (const language of ASKED_LANGUAGES) triage.addLanguage(language, languages[language]);
  return { artefacts, triage };
}

let kept:
  | {
      readonly documents: readonly ArticleDocument[];
      readonly flows: readonly Flow[];
      readonly clients: readonly ClientEntry[];
      readonly built: Built;
    }
  | undefined;

/**
 * The artefacts made from the present content.
 * @throws Error naming file and field when something in `content/` is wrong
 */
export async function buildArtefacts(): Promise<Artefacts> {
  return (await buildFromContent()).artefacts;
}

async function buildFromContent(): Promise<Built> {
  const [documents, causes, flows, clients] = await Promise.all([
    loadArticles(),
    loadCauses(),
    loadCheckedFlows(),
    loadCheckedClients(),
  ]);
  if (kept?.documents !== documents || kept.flows !== flows || kept.clients !== clients) {
    const addresses = [...documents.map(({ article }) => article.url), ...causes.map(({ url }) => url)];
    const built = build(documents, flows, causes, clients, await loadAskedAs(addresses));
    kept = { documents, flows, clients, built };
  }
  return kept.built;
}

/** Where the content store keeps an artefact. */
export function storedArtefact({ name }: Pick<Artefact, "name">): string {
  return `artefacts/${name.replace(/\.json$/, "")}`;
}

/** The names of the artefacts, as the content store keeps them. */
export type ArtefactNames = Readonly<Record<keyof TriageParts, string>> & {
  readonly languages: Readonly<Record<AskedLanguage, string>>;
};

/** The names of some artefacts. */
export function namesOf({ search, diagnosis, fullText, guidance, languages }: Artefacts): ArtefactNames {
  return {
    search: search.name,
    diagnosis: diagnosis.name,
    fullText: fullText.name,
    guidance: guidance.name,
    languages: mapLanguages((language) => languages[language].name),
  };
}

/** All artefacts in one list. */
export function listArtefacts({ languages, ...parts }: Artefacts): readonly Artefact[] {
  return [...Object.values(parts), ...Object.values(languages)];
}

async function artefactNames(): Promise<ArtefactNames> {
  return (await readStored<ArtefactNames>("artefacts")) ?? namesOf(await buildArtefacts());
}

/** The names of the files that browsers load. */
export async function loadArtefactNames(): Promise<readonly string[]> {
  const { languages, ...parts } = await artefactNames();
  return [...Object.values(parts), ...Object.values(languages)];
}

/** The text of one of these files; undefined when there is none of this name. */
export async function loadArtefact(name: string): Promise<string | undefined> {
  if (!(await loadArtefactNames()).includes(name)) return undefined;
  const stored = await readStored<unknown>(storedArtefact({ name }));
  if (stored !== undefined) return JSON.stringify(stored);
  return listArtefacts(await buildArtefacts()).find((each) => each.name === name)?.json;
}

let ofStore: Triage | undefined;

/** Search and diagnosis on the server, from the same artefacts. */
export async function loadTriage(): Promise<Triage> {
  if (ofStore) return ofStore;
  const names = await readStored<ArtefactNames>("artefacts");
  if (!names) return (await buildFromContent()).triage;
  const read = async <Content>(name: string): Promise<Content> => {
    const stored = await readStored<Content>(storedArtefact({ name }));
    if (!stored) throw new Error(`${name} is not in the content store. Build the site again.`);
    return stored;
  };
  const part = <Key extends keyof TriageParts>(key: Key): Promise<TriageParts[Key]> => read(names[key]);
  const [search, diagnosis, fullText, guidance] = await Promise.all([
    part("search"),
    part("diagnosis"),
    part("fullText"),
    part("guidance"),
  ]);
  const phrases = await Promise.all(
    ASKED_LANGUAGES.map(async (language) => ({
      language,
      phrases: await read<Phrases>(names.languages[language]),
    })),
  );
  if (ofStore) return ofStore;
  ofStore = createTriage({ search, diagnosis, fullText, guidance });
  for (const { language, phrases: ofLanguage } of phrases) ofStore.addLanguage(language, ofLanguage);
  return ofStore;
}
