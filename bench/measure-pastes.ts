import { brotliCompressSync } from "node:zlib";
import { createDiagnoser } from "@/lib/diagnosis/diagnose";
import { buildDiagnosisIndex } from "@/lib/diagnosis/diagnosis-index";
import { generateDocuments } from "./search-corpus";
import { generateQueries } from "./search-queries";

/** How well and how fast whole pastes were diagnosed; times in milliseconds, sizes in bytes. */
export type PasteMeasurement = {
  readonly articles: number;
  readonly indexBrotli: number;
  /** Share of pastes whose article came first. */
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
  /** One text of 256 KB: a log with one error in it. */
  readonly largeMs: number;
};

const PASTES = 150;
const LARGE = 256 * 1024;

/** Diagnoses generated error texts against `articles` generated articles. */
export function measurePastes(articles: number): PasteMeasurement {
  const documents = generateDocuments(articles);
  const index = buildDiagnosisIndex(documents);
  const diagnose = createDiagnoser(index);
  const { pastes } = generateQueries(documents, PASTES, 4711);
  const times: number[] = [];
  let first = 0;
  for (const { text, expected } of pastes) {
    const started = performance.now();
    const { diagnoses } = diagnose(text);
    times.push(performance.now() - started);
    if (diagnoses[0]?.url === expected) first += 1;
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  const line =
    "2026-11-20T02:10:00.000Z,EX01\\Default EX01,08DC3CFA5E1D0002,1,192.0.2.10:25,192.0.2.66:50001,<,NOOP,\n";
  const large = line.repeat(Math.ceil(LARGE / line.length)).slice(0, LARGE - 2000) + (pastes[0]?.text ?? "");
  const largeTimes = Array.from({ length: 5 }, () => {
    const started = performance.now();
    diagnose(large);
    return performance.now() - started;
  }).sort((one, other) => one - other);
  return {
    articles,
    indexBrotli: brotliCompressSync(JSON.stringify(index)).length,
    first: first / pastes.length,
    p50: at(0.5),
    p95: at(0.95),
    largeMs: largeTimes[2] ?? 0,
  };
}
