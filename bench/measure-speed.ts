import { chromium, type Page } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser } from "../scripts/find-browser.mjs";
import { mainThreadTasks, traceTasks } from "./trace-tasks";

/** How long a page keeps a slow computer busy; milliseconds, medians. */
export type SpeedMeasurement = {
  readonly path: string;
  readonly blockingMs: number;
  readonly longestTaskMs: number;
  readonly largestPaintMs: number;
};

/** A computer with a quarter of the speed, as Lighthouse takes for a phone. */
const SLOWDOWN = 4;
/** A task longer than this keeps a reader waiting. */
const NOTICED_MS = 50;

/** Opens a page and touches it at once, so that its scripts are part of what is measured. */
async function load(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => window.dispatchEvent(new Event("pointermove")));
  await page.locator("html[data-scripted=ready]").waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
}

const LARGEST_PAINT = `new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({ type: "largest-contentful-paint", buffered: true }))`;

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Opens pages of a running site in browsers that have seen none of it. Blocking time is reckoned from the processor time of the
 * main thread, four times as long: what else the computer does at the time adds nothing to it. The largest paint is taken from
 * the clock, on a browser slowed down to a quarter.
 */
export async function measureSpeed(
  base: string,
  paths: readonly string[],
  runs: number,
): Promise<readonly SpeedMeasurement[]> {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: BROWSER_FLAGS,
  });
  try {
    const measured: SpeedMeasurement[] = [];
    for (const path of paths) {
      const address = new URL(path, base).href;
      const tasks: (readonly number[])[] = [];
      const paints: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
        const session = await page.context().newCDPSession(page);
        tasks.push(mainThreadTasks(await traceTasks(session, () => load(page, address))));
        await page.close();
        const slow = await browser.newPage({ viewport: { width: 412, height: 823 } });
        const slowSession = await slow.context().newCDPSession(slow);
        await slowSession.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
        await load(slow, address);
        paints.push(await slow.evaluate<number>(LARGEST_PAINT));
        await slow.close();
      }
      const slowed = tasks.map((ofRun) => ofRun.map((ms) => ms * SLOWDOWN));
      measured.push({
        path,
        blockingMs: median(
          slowed.map((ofRun) => ofRun.reduce((sum, ms) => sum + Math.max(0, ms - NOTICED_MS), 0)),
        ),
        longestTaskMs: median(slowed.map((ofRun) => Math.max(0, ...ofRun))),
        largestPaintMs: median(paints),
      });
    }
    return measured;
  } finally {
    await browser.close();
  }
}
