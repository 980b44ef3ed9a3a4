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
  /** While logs are still being read: of how much of them the way was made. */
  readonly soFar?: { readonly bytesRead: number; readonly size: number };
  readonly explains?: Pick<Diagnosis, "url" | "title">;
};

/** Logs that are read once for their messages, and again for the lines of one message, so that no line is kept. */
export type LogSession = {
  /** Reads the logs and tells the messages in them while it reads. Ends early when `signal` is aborted. */
  readonly read: (signal: AbortSignal, onReading: (reading: TraceReading) => void) => Promise<void>;
  /** The messages found so far. */
  readonly search: (query: string) => readonly FoundMessage[];
  /**
   * The way of one message. While logs are still being read `onWay` gets the way so far, at once and again each time that
   * much more was read; the promise gives the way through all logs, or through what was read when the reading was cancelled.
   */
  readonly path: (
    messageId: string,
    signal: AbortSignal,
    onWay?: (way: TracePath) => void,
  ) => Promise<TracePath>;
};

const CHUNK = 524_288;
/** The page's main thread has to show what it is told: seldom enough for it to stay free. */
const REPORT_EVERY_MS = 500;
/** A way is made again when so many times more was read: all these readings together are a third of one through all logs. */
const AGAIN_AFTER = 4;
const SHOWN_MESSAGES = 30;

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
  let isReading = false;
  let read = 0;
  /** The way that is being made of what was read so far; the reading waits for it. */
  let making: Promise<unknown> = Promise.resolve();
  let waiting: (() => void)[] = [];

  function wake(): void {
    const woken = waiting;
    waiting = [];
    for (const goOn of woken) goOn();
  }

  async function readOnce(signal: AbortSignal, onReading: (reading: TraceReading) => void): Promise<void> {
    let reported = -Infinity;
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
    await takeTexts(files, size, index, signal, async (bytesRead) => {
      read = bytesRead;
      if (performance.now() - reported >= REPORT_EVERY_MS) tell(bytesRead, false);
      wake();
      await making;
    });
    if (signal.aborted) return;
    index.finish();
    tell(size, true);
  }

  async function wayThrough(bytes: number, messageId: string, stop: AbortSignal): Promise<TracePath> {
    const collector = collectSteps(index.keysOf(messageId));
    await takeTexts(files, bytes, collector, stop, () => undefined);
    const path = buildPath(messageId, collector.finish());
    const said = path && /failed|waits/.test(path.end.state) ? path.end.said : "";
    const [best] = said === "" ? [] : explain(said);
    return { path, ...(best ? { explains: { url: best.url, title: best.title } } : {}) };
  }

  return {
    read: (signal, onReading) => {
      isReading = true;
      // Whoever waits for a way is not told why the reading failed; whoever reads is.
      const reading = readOnce(signal, onReading).finally(() => {
        isReading = false;
        wake();
      });
      finished = reading.catch(() => undefined);
      return reading;
    },
    search: (query) => index.search(query, SHOWN_MESSAGES),
    path: async (messageId, stop, onWay = () => undefined) => {
      let told = 0;
      while (isReading && !stop.aborted) {
        if (read > 0 && read >= told * AGAIN_AFTER) {
          told = read;
          const way = wayThrough(told, messageId, stop);
          making = way.catch(() => undefined);
          const { path, ...others } = await way;
          if (path && isReading && !stop.aborted)
            onWay({ path, ...others, soFar: { bytesRead: told, size } });
        } else await new Promise<void>((goOn) => waiting.push(goOn));
      }
      await finished;
      return wayThrough(size, messageId, stop);
    },
  };
}

/** Gives the texts of files and of the files in zips, piece by piece, up to so many bytes of all files; waits for `onProgress`. */
async function takeTexts(
  files: readonly File[],
  bytes: number,
  taker: TextTaker,
  signal: AbortSignal,
  onProgress: (bytesRead: number) => void | Promise<void>,
): Promise<void> {
  let before = 0;
  for (const file of files) {
    if (before >= bytes) return;
    let decoder = createChunkDecoder();
    const begin = (): void => {
      taker.add(decoder.finish());
      taker.next();
      decoder = createChunkDecoder();
    };
    const take = (piece: Uint8Array): void => taker.add(decoder.decode(piece));
    const isZip = fileKind(file.name, new Uint8Array(await file.slice(0, 4).arrayBuffer())) === "zip";
    const zip = isZip ? createZipReader(begin, take) : undefined;
    const step = zip ? ZIP_PIECE : CHUNK;
    begin();
    for (let at = 0; at < file.size && before + at < bytes; at += step) {
      const piece = new Uint8Array(await file.slice(at, at + step).arrayBuffer());
      if (signal.aborted) return;
      if (!zip) take(piece);
      else if (!zip.push(piece, at + piece.length >= file.size)) break;
      await onProgress(before + at + piece.length);
    }
    taker.add(decoder.finish());
    before += file.size;
  }
}
