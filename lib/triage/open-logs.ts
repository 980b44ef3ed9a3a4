import type { Diagnosis } from "@/lib/diagnosis/diagnose";
import { FORMAT_LABELS } from "@/lib/diagnosis/formats/reading";
import { collectSteps } from "@/lib/diagnosis/trace/collect-steps";
import { createMessageIndex, type FoundMessage } from "@/lib/diagnosis/trace/message-index";
import { buildPath, type MessagePath } from "@/lib/diagnosis/trace/message-path";
import { createChunkDecoder } from "@/lib/files/decode-chunks";
import { fileKind } from "@/lib/files/file-kind";
import { createZipReader, ZIP_PIECE } from "@/lib/files/read-zip";

/** How far the reading is, and the first messages found. */
export type TraceReading = {
  readonly bytesRead: number;
  readonly size: number;
  readonly isDone: boolean;
  readonly messageCount: number;
  readonly messages: readonly FoundMessage[];
  /** "a message tracking log", for each kind that was found. */
  readonly kinds: readonly string[];
  readonly remarks: readonly string[];
};

/** The way of one message, and the article that explains its end. */
export type TracePath = {
  readonly path: MessagePath | undefined;
  readonly explains?: Pick<Diagnosis, "url" | "title">;
};

/** Logs that are read once for their messages, and again for the lines of one message, so that no line is kept. */
export type LogSession = {
  /** Reads the logs and tells the messages in them while it reads. Ends early when `signal` is aborted. */
  readonly read: (signal: AbortSignal, onReading: (reading: TraceReading) => void) => Promise<void>;
  /** The messages found so far. */
  readonly search: (query: string) => readonly FoundMessage[];
  /** The way of one message. Waits until all logs were read, or the reading was cancelled. */
  readonly path: (messageId: string, signal: AbortSignal) => Promise<TracePath>;
};

const CHUNK = 524_288;
const REPORT_EVERY_MS = 300;
const SHOWN_MESSAGES = 50;

/** Takes the texts of files one after the other, each from its beginning. */
type TextTaker = { readonly next: () => void; readonly add: (text: string) => void };

/** Opens logs that were dropped together; nothing is read yet. `explain` gives the articles for what a server said at the end. */
export function openLogs(
  files: readonly File[],
  explain: (said: string) => readonly Pick<Diagnosis, "url" | "title">[],
): LogSession {
  const index = createMessageIndex();
  const size = files.reduce((sum, file) => sum + file.size, 0);
  let finished: Promise<void> = Promise.resolve();

  async function readOnce(signal: AbortSignal, onReading: (reading: TraceReading) => void): Promise<void> {
    let reported = performance.now();
    const tell = (bytesRead: number, isDone: boolean): void => {
      reported = performance.now();
      onReading({
        bytesRead,
        size,
        isDone,
        messageCount: index.count(),
        messages: index.search("", SHOWN_MESSAGES),
        kinds: index.kinds().map((kind) => FORMAT_LABELS[kind]),
        remarks: isDone ? index.remarks() : [],
      });
    };
    await takeTexts(files, index, signal, (bytesRead) => {
      if (performance.now() - reported >= REPORT_EVERY_MS) tell(bytesRead, false);
    });
    if (signal.aborted) return;
    index.finish();
    tell(size, true);
  }

  return {
    read: (signal, onReading) => {
      const reading = readOnce(signal, onReading);
      // Whoever waits for a way is not told why the reading failed; whoever reads is.
      finished = reading.catch(() => undefined);
      return reading;
    },
    search: (query) => index.search(query, SHOWN_MESSAGES),
    path: async (messageId, stop) => {
      await finished;
      const collector = collectSteps(index.keysOf(messageId));
      await takeTexts(files, collector, stop, () => undefined);
      const path = buildPath(messageId, collector.finish());
      const said = path && /failed|waits/.test(path.end.state) ? path.end.said : "";
      const [best] = said === "" ? [] : explain(said);
      return { path, ...(best ? { explains: { url: best.url, title: best.title } } : {}) };
    },
  };
}

/** Gives the texts of files and of the files in zips, piece by piece. */
async function takeTexts(
  files: readonly File[],
  taker: TextTaker,
  signal: AbortSignal,
  onProgress: (bytesRead: number) => void,
): Promise<void> {
  let before = 0;
  for (const file of files) {
    let decoder = createChunkDecoder();
    const begin = (): void => {
      taker.add(decoder.finish());
      taker.next();
      decoder = createChunkDecoder();
    };
    const take = (bytes: Uint8Array): void => taker.add(decoder.decode(bytes));
    const isZip = fileKind(file.name, new Uint8Array(await file.slice(0, 4).arrayBuffer())) === "zip";
    const zip = isZip ? createZipReader(begin, take) : undefined;
    const step = zip ? ZIP_PIECE : CHUNK;
    begin();
    for (let at = 0; at < file.size; at += step) {
      const bytes = new Uint8Array(await file.slice(at, at + step).arrayBuffer());
      if (signal.aborted) return;
      if (!zip) take(bytes);
      else if (!zip.push(bytes, at + bytes.length >= file.size)) break;
      onProgress(before + at + bytes.length);
    }
    taker.add(decoder.finish());
    before += file.size;
  }
}
