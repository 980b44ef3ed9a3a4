import { collectSteps } from "@/lib/diagnosis/trace/collect-steps";
import { createMessageIndex } from "@/lib/diagnosis/trace/message-index";
import { buildPath } from "@/lib/diagnosis/trace/message-path";
import { generateTrackingLogs } from "@/lib/diagnosis/trace/test-logs";

/** What following a message through generated tracking logs costs without a browser; processor seconds, the logs' making left out. */
export type FollowMeasurement = {
  readonly messages: number;
  readonly readSeconds: number;
  readonly pathSeconds: number;
  /** Above what was in use before, the piece that is read included. */
  readonly peakHeapMb: number;
  readonly hops: number;
};

const MEGABYTE = 1024 * 1024;

function processorSeconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/** Reads so many megabytes twice, as the browser's worker does: once for the messages, once for the lines of one of them. */
export function measureFollow(megabytes: number): FollowMeasurement {
  const eachPiece = (take: (piece: string) => void): void => {
    for (const piece of generateTrackingLogs(megabytes * MEGABYTE)) take(piece);
  };
  const making = processorSeconds(() => eachPiece(() => undefined));
  const index = createMessageIndex();
  const before = process.memoryUsage().heapUsed;
  let peak = before;
  const reading = processorSeconds(() => {
    index.next();
    eachPiece((piece) => {
      index.add(piece);
      peak = Math.max(peak, process.memoryUsage().heapUsed);
    });
    index.finish();
  });
  const messageId = index.search("sender17@ order", 1)[0]?.messageId ?? "";
  const collector = collectSteps(index.keysOf(messageId));
  const collecting = processorSeconds(() => {
    collector.next();
    eachPiece(collector.add);
  });
  return {
    messages: index.count(),
    readSeconds: reading - making,
    pathSeconds: collecting - making,
    peakHeapMb: (peak - before) / MEGABYTE,
    hops: buildPath(messageId, collector.finish())?.hops.length ?? 0,
  };
}
