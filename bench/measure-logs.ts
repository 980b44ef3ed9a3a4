import { loadArticles } from "@/lib/articles/load-articles.server";
import { createDiagnoser } from "@/lib/diagnosis/diagnose";
import { buildDiagnosisIndex, nameArticles } from "@/lib/diagnosis/diagnosis-index";
import { createLogSummary } from "@/lib/diagnosis/log-summary/log-summary";
import { generateProtocolLog } from "@/lib/diagnosis/log-summary/test-logs";
import { createChunkDecoder } from "@/lib/files/decode-chunks";
import { createTextExcerpt } from "@/lib/files/text-excerpt";

/** How long a log took that was read as the browser's worker reads it, and how much heap it needed at most. */
type LogMeasurement = {
  readonly megabytes: number;
  readonly seconds: number;
  /** Above what was in use before, the log's own piece included. */
  readonly peakHeapMb: number;
  readonly failures: number;
};

const MEGABYTE = 1024 * 1024;

/** Summarises generated protocol logs of these sizes; the log is made piece by piece, and its making is not timed. */
export async function measureLogs(sizes: readonly number[]): Promise<readonly LogMeasurement[]> {
  const index = buildDiagnosisIndex(await loadArticles());
  const diagnose = createDiagnoser(index);
  const encoder = new TextEncoder();
  return sizes.map((megabytes) => {
    const decoder = createChunkDecoder();
    const log = createLogSummary(diagnose, nameArticles(index));
    const excerpt = createTextExcerpt();
    const before = process.memoryUsage().heapUsed;
    let peak = before;
    let spent = 0;
    for (const piece of generateProtocolLog(megabytes * MEGABYTE)) {
      const bytes = encoder.encode(piece);
      const started = performance.now();
      const text = decoder.decode(bytes);
      log.add(text);
      excerpt.add(text);
      spent += performance.now() - started;
      peak = Math.max(peak, process.memoryUsage().heapUsed);
    }
    const started = performance.now();
    const summary = log.finish();
    spent += performance.now() - started;
    return {
      megabytes,
      seconds: spent / 1_000,
      peakHeapMb: (peak - before) / MEGABYTE,
      failures: summary?.failures ?? 0,
    };
  });
}
