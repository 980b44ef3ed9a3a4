import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { parseFile, type ContentSource, type ParsedFile } from "@/lib/articles/parse-file";

/** Below this, a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 150;

/** The same room as the main thread has, see `content-check.mjs`: its young generation is three semi-spaces. */
const ROOM = { maxYoungGenerationSizeMb: 192 };

/** The files on which thread number `first` of `count` works. */
function share<Item>(items: readonly Item[], first: number, count: number): readonly Item[] {
  return items.filter((_, at) => at % count === first);
}

function parseInThread(sources: readonly ContentSource[]): Promise<readonly ParsedFile[]> {
  return new Promise((resolve, reject) => {
    // The bundle that both are part of.
    const worker = new Worker(new URL(import.meta.url), { workerData: sources, resourceLimits: ROOM });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

/** Parses files, many of them in as many threads as there are processors, up to four. The results keep the order of the files. */
export async function parseInThreads(sources: readonly ContentSource[]): Promise<readonly ParsedFile[]> {
  const count = sources.length < WORTH_A_THREAD ? 1 : Math.min(4, availableParallelism());
  const others = Array.from({ length: count - 1 }, (_, at) => parseInThread(share(sources, at + 1, count)));
  // The other threads start and work while this one does its own share.
  const own = share(sources, 0, count).map(parseFile);
  const parts = [own, ...(await Promise.all(others))];
  return sources.flatMap((_, at) => parts[at % count]?.[Math.floor(at / count)] ?? []);
}

/** What such a thread does. */
export function parseAsThread(): void {
  const sources: readonly ContentSource[] = workerData;
  parentPort?.postMessage(sources.map(parseFile));
}
