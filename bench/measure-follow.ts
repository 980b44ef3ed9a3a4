import { generateProtocolLog } from "@/lib/diagnosis/log-summary/test-logs";
import { collectSteps } from "@/lib/diagnosis/trace/collect-steps";
import { createMessageIndex } from "@/lib/diagnosis/trace/message-index";
import { buildPath } from "@/lib/diagnosis/trace/message-path";
import { generateTrackingLogs } from "@/lib/diagnosis/trace/test-logs";
import { openLogs } from "@/lib/triage/open-logs";

/** What following a message through generated logs costs without a browser; processor seconds, the logs' making left out. */
type FollowMeasurement = {
  readonly messages: number;
  readonly readSeconds: number;
  readonly pathSeconds: number;
  /** Above what was in use before; what the runtime has not collected yet is included, as in a browser. */
  readonly peakHeapMb: number;
  readonly hops: number;
};

const MEGABYTE = 1024 * 1024;
const TRACKING_SHARE = 0.7;

/** Hands logs to a reader and adds up the processor seconds that it takes for them. */
function timeReader(
  megabytes: number,
  { next, add }: { readonly next: () => void; readonly add: (piece: string) => void },
): number {
  let spent = 0;
  const logs = [
    generateTrackingLogs(TRACKING_SHARE * megabytes * MEGABYTE),
    generateProtocolLog((1 - TRACKING_SHARE) * megabytes * MEGABYTE),
  ];
  for (const log of logs) {
    next();
    for (const piece of log) {
      const before = process.cpuUsage();
      add(piece);
      const { user, system } = process.cpuUsage(before);
      spent += (user + system) / 1_000_000;
    }
  }
  return spent;
}

/** Reads so many megabytes twice, as the browser's worker does: once for the messages, once for the lines of one of them. */
export function measureFollow(megabytes: number): FollowMeasurement {
  const index = createMessageIndex();
  const before = process.memoryUsage().heapUsed;
  let peak = before;
  const readSeconds = timeReader(megabytes, {
    next: index.next,
    add: (piece) => {
      index.add(piece);
      peak = Math.max(peak, process.memoryUsage().heapUsed);
    },
  });
  index.finish();
  const messageId = index.search("sender17@ order", 1)[0]?.messageId ?? "";
  const collector = collectSteps(index.keysOf(messageId));
  const pathSeconds = timeReader(megabytes, collector);
  return {
    messages: index.count(),
    readSeconds,
    pathSeconds,
    peakHeapMb: (peak - before) / MEGABYTE,
    hops: buildPath(messageId, collector.finish())?.hops.length ?? 0,
  };
}

/** When whoever dropped the logs sees something, in seconds by the clock from the drop on; the way is asked for with the first row. */
type FirstWayMeasurement = {
  readonly firstRowsSeconds: number;
  readonly firstWaySeconds: number;
  readonly readShareAtFirstWay: number;
  readonly allReadSeconds: number;
  readonly wholeWaySeconds: number;
};

/** Reads logs of so many megabytes as the browser's worker does, and follows the first message that is shown. */
export async function measureFirstWay(megabytes: number): Promise<FirstWayMeasurement> {
  const files = [
    new File([...generateTrackingLogs(TRACKING_SHARE * megabytes * MEGABYTE)], "MSGTRK.LOG"),
    new File([...generateProtocolLog((1 - TRACKING_SHARE) * megabytes * MEGABYTE)], "RECV.LOG"),
  ];
  const session = openLogs(files, () => []);
  const never = new AbortController().signal;
  const dropped = performance.now();
  const since = (): number => (performance.now() - dropped) / 1000;
  const seconds = { rows: 0, way: 0, share: 1, all: 0 };
  let asked: Promise<unknown> | undefined;
  await session.read(never, ({ messages }) => {
    const [first] = messages;
    if (asked || !first) return;
    seconds.rows = since();
    asked = session.path(first.messageId, never, ({ soFar }) => {
      if (seconds.way > 0 || !soFar) return;
      seconds.way = since();
      seconds.share = soFar.bytesRead / soFar.size;
    });
  });
  seconds.all = since();
  await asked;
  return {
    firstRowsSeconds: seconds.rows,
    firstWaySeconds: seconds.way,
    readShareAtFirstWay: seconds.share,
    allReadSeconds: seconds.all,
    wholeWaySeconds: since(),
  };
}
