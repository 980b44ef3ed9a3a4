import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type CDPSession } from "@playwright/test";
import { generateProtocolLog } from "@/lib/diagnosis/log-summary/test-logs";
import { generateTrackingLogs, TRACKING_HEADER } from "@/lib/diagnosis/trace/test-logs";
import { BROWSER_FLAGS, findBrowser } from "../scripts/find-browser.mjs";
import { mainThreadTasks, traceTasks } from "./trace-tasks";

/** How a browser follows a message through logs that were dropped together; seconds from the drop on. */
export type TraceMeasurement = {
  readonly megabytes: number;
  readonly messages: string;
  readonly firstRowsSeconds: number;
  readonly firstPathSeconds: number;
  readonly allReadSeconds: number;
  readonly pathAfterwardsSeconds: number;
  /** The largest heap of the worker that was seen, its buffers included. */
  readonly workerMb: number;
  /** Processor time of the longest task of the page's main thread. */
  readonly longestTaskMs: number;
};

const MEGABYTE = 1024 * 1024;
/** Of each set two thirds are message tracking, which the index keeps messages of. */
const TRACKING_SHARE = 0.7;
const POLL_MS = 150;
const WAIT_MS = 240_000;

async function put(file: WriteStream, text: string): Promise<void> {
  if (text !== "" && !file.write(text)) await once(file, "drain");
}

async function closed(files: readonly WriteStream[]): Promise<void> {
  for (const file of files) {
    file.end();
    await once(file, "finish");
  }
}

/** Writes the tracking logs of two servers and a receive protocol log, `megabytes` in all. */
async function writeLogs(folder: string, megabytes: number): Promise<readonly string[]> {
  const paths = ["MSGTRK-EX01.LOG", "MSGTRK-EX02.LOG", "RECV-EX01.LOG"].map((name) => join(folder, name));
  const [one, other, protocol] = paths.map((path) => createWriteStream(path));
  if (!one || !other || !protocol) throw new Error("three logs");
  await put(other, TRACKING_HEADER);
  for (const piece of generateTrackingLogs(megabytes * TRACKING_SHARE * MEGABYTE)) {
    const lines = piece.split("\r\n");
    const isOthers = (line: string): boolean => line.includes("EX02.") && !line.includes(",SEND,");
    await put(one, lines.filter((line) => line !== "" && !isOthers(line)).join("\r\n") + "\r\n");
    await put(other, lines.filter(isOthers).join("\r\n") + "\r\n");
  }
  for (const piece of generateProtocolLog(megabytes * (1 - TRACKING_SHARE) * MEGABYTE))
    await put(protocol, piece);
  await closed([one, other, protocol]);
  return paths;
}

/** Asks the page's worker for its heap again and again; `stop` gives the largest that was seen, in MB. */
async function watchWorker(session: CDPSession): Promise<{ readonly stop: () => number }> {
  let largest = 0;
  const workers = new Set<string>();
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (targetInfo.type === "worker") workers.add(sessionId);
  });
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { result } = JSON.parse(message) as {
      readonly result?: { readonly usedSize?: number; readonly backingStorageSize?: number };
    };
    const used = (result?.usedSize ?? 0) + (result?.backingStorageSize ?? 0);
    largest = Math.max(largest, used / MEGABYTE);
  });
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  let number = 0;
  const poll = setInterval(() => {
    for (const sessionId of workers) {
      number += 1;
      const message = JSON.stringify({ id: number, method: "Runtime.getHeapUsage" });
      void session.send("Target.sendMessageToTarget", { sessionId, message }).catch(() => undefined);
    }
  }, POLL_MS);
  return {
    stop: () => {
      clearInterval(poll);
      return largest;
    },
  };
}

/** Drops generated logs of so many megabytes on the page for pasted errors of a running site, and follows a message. */
export async function measureTrace(base: string, megabytes: number): Promise<TraceMeasurement> {
  const folder = await mkdtemp(join(tmpdir(), "mailflow-trace-"));
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: BROWSER_FLAGS,
  });
  try {
    const paths = await writeLogs(folder, megabytes);
    const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const memory = await watchWorker(await page.context().newCDPSession(page));
    await page.goto(new URL("/diagnose", base).href, { waitUntil: "networkidle" });
    const trace = page.getByRole("region", { name: "Follow one message" });
    const way = trace.getByRole("region", { name: /^The way of/ });
    const seconds = { rows: 0, path: 0, all: 0, again: 0 };
    let messages = "";
    const events = await traceTasks(await page.context().newCDPSession(page), async () => {
      const dropped = performance.now();
      const since = (): number => (performance.now() - dropped) / 1000;
      await page.getByLabel("File to read").setInputFiles([...paths]);
      const first = trace.getByRole("listitem").first().getByRole("button");
      await first.waitFor({ timeout: WAIT_MS });
      seconds.rows = since();
      await first.click();
      await way.waitFor({ timeout: WAIT_MS });
      seconds.path = since();
      const done = trace.getByText(/messages in 3 files: /);
      await done.waitFor({ timeout: WAIT_MS });
      seconds.all = since();
      messages = (await done.textContent()) ?? "";
      await trace.getByRole("searchbox").fill("sender17@ order");
      await trace.getByRole("listitem").nth(3).getByRole("button").click();
      const asked = performance.now();
      await way.waitFor({ state: "detached", timeout: WAIT_MS });
      await way.waitFor({ timeout: WAIT_MS });
      seconds.again = (performance.now() - asked) / 1000;
    });
    return {
      megabytes: sizes.reduce((sum, size) => sum + size, 0) / MEGABYTE,
      messages: /^[\d,]+/.exec(messages)?.[0] ?? "",
      firstRowsSeconds: seconds.rows,
      firstPathSeconds: seconds.path,
      allReadSeconds: seconds.all,
      pathAfterwardsSeconds: seconds.again,
      workerMb: memory.stop(),
      longestTaskMs: Math.max(0, ...mainThreadTasks(events)),
    };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
