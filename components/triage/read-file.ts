import { MOST_IN_BOX, type FileReading } from "@/components/triage/triage-messages";
import { createChunkDecoder } from "@/lib/files/decode-chunks";
import { createTextExcerpt } from "@/lib/files/text-excerpt";
import { unreadableFile } from "@/lib/files/unreadable-file";
import type { Triage } from "@/lib/triage/triage";

const CHUNK = 262_144;
const REPORT_EVERY_MS = 300;

/**
 * Reads a file piece by piece and tells what it has found so far; never holds more than a piece and the findings.
 * Ends early when `signal` is aborted.
 */
export async function readFile(
  file: File,
  triage: Triage,
  signal: AbortSignal,
  onReading: (reading: FileReading) => void,
): Promise<void> {
  const size = file.size;
  const decoder = createChunkDecoder();
  const excerpt = createTextExcerpt();
  const log = triage.summariseLog();
  let reported = performance.now();
  const take = (text: string): void => {
    log.add(text);
    excerpt.add(text);
  };
  for (let at = 0; at < size; at += CHUNK) {
    const bytes = new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer());
    if (signal.aborted) return;
    const advice = at === 0 ? unreadableFile(bytes) : undefined;
    if (advice !== undefined) {
      onReading({ state: "refused", advice });
      return;
    }
    if (size <= MOST_IN_BOX) {
      onReading({ state: "text", text: decoder.decode(bytes) + decoder.finish() });
      return;
    }
    take(decoder.decode(bytes));
    if (performance.now() - reported < REPORT_EVERY_MS) continue;
    onReading({
      state: "reading",
      bytesRead: at + bytes.length,
      size,
      encoding: decoder.encoding(),
      summary: log.result(),
    });
    reported = performance.now();
  }
  take(decoder.finish());
  const summary = log.finish();
  const { text, isWhole } = excerpt.result();
  onReading({
    state: "done",
    size,
    encoding: decoder.encoding(),
    summary,
    excerpt: text,
    isWhole,
    // The summary has diagnosed every failure of a log already.
    diagnosis: summary ? undefined : triage.diagnose(text),
  });
}
