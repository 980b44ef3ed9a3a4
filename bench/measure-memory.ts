import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { brotliCompressSync } from "node:zlib";
import type { ArticleDocument } from "@/lib/articles/article";
import { createTriage } from "@/lib/triage/triage";
import type { TriageParts } from "@/lib/triage/triage";
import { buildTriageParts, type TriageExtras } from "@/lib/triage/triage-parts";
import type { Flow } from "@/lib/wizard/flow/flow";

/** What browsers load for triage, in bytes as brotli sends it, and what of the worker's memory it takes. */
export type MemoryMeasurement = {
  readonly articles: number;
  /** All that a query waits for before its first answer. */
  readonly search: number;
  /** All that a paste waits for before its first answer. */
  readonly diagnosis: number;
  readonly fullText: number;
  readonly guidance: number;
  /** Heap in bytes after everything has been opened and asked once, above the heap before. */
  readonly heap: number;
};

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

function heapInUse(): number {
  // Twice, for what the first run finalises is freed by the second.
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Builds the parts as the site does, opens them as the worker does, and asks one question of each kind. */
export function measureMemory(
  documents: readonly ArticleDocument[],
  flows: readonly Flow[] = [],
  extras: TriageExtras = {},
): MemoryMeasurement {
  const { search, diagnosis, fullText, guidance } = buildTriageParts(documents, flows, extras);
  const json = {
    search: JSON.stringify(search),
    diagnosis: JSON.stringify(diagnosis),
    fullText: JSON.stringify(fullText),
    guidance: JSON.stringify(guidance),
  };
  const sizeOf = (text: string): number => brotliCompressSync(text).byteLength;
  const before = heapInUse();
  const triage = createTriage();
  for (const [name, text] of Object.entries(json)) {
    const part: Partial<TriageParts> = { [name]: JSON.parse(text) };
    triage.add(part);
  }
  triage.search("454 4.7.0 temporary authentication failure");
  triage.suggest("authentic");
  triage.diagnose("454 4.7.0 Temporary authentication failure");
  return {
    articles: documents.length,
    search: sizeOf(json.search),
    diagnosis: sizeOf(json.diagnosis),
    fullText: sizeOf(json.fullText),
    guidance: sizeOf(json.guidance),
    heap: heapInUse() - before,
  };
}
