import { MOST_IN_BOX, type FileReading } from "@/components/triage/triage-messages";
import { createChunkDecoder } from "@/lib/files/decode-chunks";
import { fileKind } from "@/lib/files/file-kind";
import type { ZipReport } from "@/lib/files/read-zip";
import { createTextExcerpt } from "@/lib/files/text-excerpt";
import { NO_MESSAGE, OFFICE_DOCUMENT, unreadableFile } from "@/lib/files/unreadable-file";
import type { Triage } from "@/lib/triage/triage";

const CHUNK = 262_144;
const REPORT_EVERY_MS = 300;

/**
 * Reads a file and tells what it has found so far. Logs and zips are read piece by piece; a mail is read as a whole and
 * handed on as text. Ends early when `signal` is aborted.
 */
export async function readFile(
  file: File,
  triage: Triage,
  signal: AbortSignal,
  onReading: (reading: FileReading) => void,
): Promise<void> {
  const start = new Uint8Array(await file.slice(0, CHUNK).arrayBuffer());
  const kind = fileKind(file.name, start);
  if (kind === "zip") return readZip(file, triage, signal, onReading);
  if (kind !== "text") return readMail(file, kind, signal, onReading);
  const advice = unreadableFile(start);
  if (advice !== undefined) {
    onReading({ state: "refused", advice });
    return;
  }
  const reading = beginReading(file, triage, onReading);
  for (let at = 0; at < file.size; at += CHUNK) {
    const bytes = new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer());
    if (signal.aborted) return;
    if (file.size <= MOST_IN_BOX) {
      const decoder = createChunkDecoder();
      onReading({ state: "text", text: decoder.decode(bytes) + decoder.finish() });
      return;
    }
    reading.take(bytes);
    reading.tell(at + bytes.length);
  }
  reading.finish();
}

/** The libraries for mails are large: they are loaded when there is one. */
async function readMail(
  file: File,
  kind: "eml" | "msg",
  signal: AbortSignal,
  onReading: (reading: FileReading) => void,
): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text =
    kind === "eml"
      ? await (await import("@/lib/files/read-eml")).readEml(bytes)
      : (await import("@/lib/files/read-msg")).readMsg(bytes);
  if (signal.aborted) return;
  onReading(text === undefined ? { state: "refused", advice: NO_MESSAGE } : { state: "text", text });
}

async function readZip(
  file: File,
  triage: Triage,
  signal: AbortSignal,
  onReading: (reading: FileReading) => void,
): Promise<void> {
  const { createZipReader, ZIP_PIECE } = await import("@/lib/files/read-zip");
  const reading = beginReading(file, triage, onReading);
  const zip = createZipReader(reading.next, reading.take);
  for (let at = 0; at < file.size; at += ZIP_PIECE) {
    const bytes = new Uint8Array(await file.slice(at, at + ZIP_PIECE).arrayBuffer());
    if (signal.aborted) return;
    if (!zip.push(bytes, at + bytes.length >= file.size)) break;
    reading.tell(at + bytes.length);
  }
  const report = zip.report();
  if (zip.isOfficeDocument()) onReading({ state: "refused", advice: OFFICE_DOCUMENT });
  else if (report.entries.length === 0)
    onReading({
      state: "refused",
      advice: ["The zip holds no log and no text that could be read.", ...report.remarks].join(" "),
    });
  else reading.finish(report);
}

/** Decodes, summarises and cuts out what a file holds; nothing of it is kept but the findings. */
function beginReading(file: File, triage: Triage, onReading: (reading: FileReading) => void) {
  const { size } = file;
  const excerpt = createTextExcerpt();
  const log = triage.summariseLog();
  let decoder = createChunkDecoder();
  let reported = performance.now();
  const add = (text: string): void => {
    log.add(text);
    excerpt.add(text);
  };
  return {
    take: (bytes: Uint8Array): void => add(decoder.decode(bytes)),
    /** Ends one file and begins the next, whose encoding may differ. */
    next: (): void => {
      add(`${decoder.finish()}\n`);
      decoder = createChunkDecoder();
    },
    tell: (bytesRead: number): void => {
      if (performance.now() - reported < REPORT_EVERY_MS) return;
      onReading({ state: "reading", bytesRead, size, encoding: decoder.encoding(), summary: log.result() });
      reported = performance.now();
    },
    finish: (zip?: ZipReport): void => {
      add(decoder.finish());
      const summary = log.finish();
      const { text, isWhole } = excerpt.result();
      onReading({
        state: "done",
        size,
        encoding: decoder.encoding(),
        summary,
        excerpt: text,
        isWhole,
        ...(zip ? { zip } : {}),
        // The summary has diagnosed every failure of a log already.
        diagnosis: summary ? undefined : triage.diagnose(text),
      });
    },
  };
}
