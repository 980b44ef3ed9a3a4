import { brotliCompressSync, constants } from "node:zlib";
import { rivalsFor, type Rival } from "./engine-rivals";
import { generateDocuments } from "./search-corpus";
import { generateQueries, QUERY_CLASSES, type GeneratedQuery } from "./search-queries";

/** One engine on one class. For negatives `quality` is the share that got an answer. */
type ClassResult = {
  readonly quality: number;
  readonly p50: number;
  /** The engine was too slow to be asked all queries. */
  readonly isCutShort: boolean;
};

export type EngineMeasurement = {
  readonly engine: string;
  readonly openMs: number;
  /** Undefined where the engine has no index to ship. */
  readonly indexBrotli: number | undefined;
  readonly classes: ReadonlyMap<string, ClassResult>;
};

const QUERIES_PER_CLASS = 100;
const MOST_MS_PER_CLASS = 4000;

function measureClass(queries: readonly GeneratedQuery[], ask: Rival["search"]): ClassResult {
  const times: number[] = [];
  const began = performance.now();
  let sum = 0;
  for (const { text, expected } of queries) {
    if (performance.now() - began > MOST_MS_PER_CLASS) break;
    const started = performance.now();
    const urls = ask(text);
    times.push(performance.now() - started);
    const place = expected === undefined ? -1 : urls.indexOf(expected);
    if (expected === undefined) sum += urls.length > 0 ? 1 : 0;
    else sum += place < 0 ? 0 : 1 / (place + 1);
  }
  const asked = Math.max(1, times.length);
  const p50 = times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
  return { quality: sum / asked, p50, isCutShort: asked < queries.length };
}

/** Asks every engine the same generated queries over the same articles: MRR@10 and milliseconds by class. */
export function measureEngines(articles: number, seed: number): readonly EngineMeasurement[] {
  const documents = generateDocuments(articles);
  const queries = generateQueries(documents, QUERIES_PER_CLASS, seed);
  return rivalsFor(documents).map((open) => {
    const started = performance.now();
    const rival = open();
    const openMs = performance.now() - started;
    const json = rival.indexJson();
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
    return {
      engine: rival.name,
      openMs,
      indexBrotli: json === undefined ? undefined : brotliCompressSync(json, quality).byteLength,
      classes: new Map(
        QUERY_CLASSES.map((name) => [
          name,
          measureClass(queries[name], name === "pastes" ? rival.paste : rival.search),
        ]),
      ),
    };
  });
}
