import { brotliCompressSync, constants } from "node:zlib";
import { buildSearchArtefacts } from "@/lib/search/artefacts";
import { createSearchEngine } from "@/lib/search/engine";
import type { SearchEngine } from "@/lib/search/engine";
import { generateDocuments } from "./search-corpus";
import type { GeneratedQuery } from "./search-queries";
import { generateQueries } from "./search-queries";

/** How well and how fast one class of queries was answered. For negatives `quality` is the share that got an answer. */
type ClassMeasurement = { readonly quality: number; readonly p50: number; readonly p95: number };

/** What search costs and finds on so many generated articles; times in milliseconds, sizes in bytes. */
export type SearchMeasurement = {
  readonly articles: number;
  readonly buildMs: number;
  readonly openMs: number;
  readonly core: { readonly raw: number; readonly brotli: number };
  readonly body: { readonly raw: number; readonly brotli: number };
  readonly classes: Readonly<Record<string, ClassMeasurement>>;
};

const QUERIES_PER_CLASS = 150;
const RANKS = 10;

type Answer = (engine: SearchEngine, text: string) => readonly { readonly url?: string }[];

const ANSWERS = {
  search: (engine, text) => engine.search(text, { limit: RANKS }).results,
  suggest: (engine, text) => engine.suggest(text, RANKS),
  rankWords: (engine, text) => engine.rankWords(text, RANKS),
} satisfies Record<string, Answer>;

// The middle one of five, for other work on the machine may fall into any one of them.
function medianTime(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[2] ?? 0;
}

function measureClass(
  engine: SearchEngine,
  queries: readonly GeneratedQuery[],
  answer: Answer,
): ClassMeasurement {
  const times: number[] = [];
  let sum = 0;
  for (const { text, expected } of queries) {
    const results = answer(engine, text);
    times.push(medianTime(() => answer(engine, text)));
    const place = results.findIndex(({ url }) => url === expected);
    if (expected === undefined) sum += results.length > 0 ? 1 : 0;
    else sum += place < 0 ? 0 : 1 / (place + 1);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { quality: sum / queries.length, p50: at(0.5), p95: at(0.95) };
}

function sizeOf(json: string): { readonly raw: number; readonly brotli: number } {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return { raw: Buffer.byteLength(json), brotli: brotliCompressSync(json, quality).byteLength };
}

/** Builds the artefacts for generated articles, and asks queries of every class: MRR@10, latency and sizes. */
export function measureSearch(articles: number): SearchMeasurement {
  const documents = generateDocuments(articles);
  const started = performance.now();
  const { core, body } = buildSearchArtefacts({ articles: documents });
  const coreJson = JSON.stringify(core);
  const bodyJson = JSON.stringify(body);
  const built = performance.now();
  const engine = createSearchEngine(JSON.parse(coreJson), JSON.parse(bodyJson));
  const opened = performance.now();
  // Another seed than the generator's tests use, so that nothing is tuned to these very queries.
  const queries = generateQueries(documents, QUERIES_PER_CLASS, 4711);
  const bySearch = ["keywords", "oneTypo", "twoTypos", "ids", "typing", "negatives"] as const;
  const classes: Record<string, ClassMeasurement> = Object.fromEntries(
    bySearch.map((name) => [name, measureClass(engine, queries[name], ANSWERS.search)]),
  );
  classes.suggestions = measureClass(engine, queries.typing, ANSWERS.suggest);
  classes.pastesByWords = measureClass(engine, queries.pastes, ANSWERS.rankWords);
  return {
    articles,
    buildMs: built - started,
    openMs: opened - built,
    core: sizeOf(coreJson),
    body: sizeOf(bodyJson),
    classes,
  };
}
