import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser } from "../scripts/find-browser.mjs";

/** What the goals of an article's page are about. Lengths in CSS pixels. */
export type ArticleMeasurement = {
  readonly path: string;
  /** Where the text of the first command begins; undefined when no command stands open. */
  readonly firstCommand: { readonly wide: number | undefined; readonly narrow: number | undefined };
  readonly height: { readonly wide: number; readonly narrow: number };
  /** By how much the page is wider than a narrow window. */
  readonly overflow: number;
  /** Bytes of the page, gzip. */
  readonly html: number;
  /** Bytes of the file with the page's data for its scripts, gzip. */
  readonly data: number;
};

const PAGE_DATA = /<script src="([^"]+)" defer="">/;

async function dataOf(html: string, base: string): Promise<number> {
  const [, address] = PAGE_DATA.exec(html) ?? [];
  if (address === undefined) return 0;
  return gzipSync(Buffer.from(await (await fetch(new URL(address, base))).arrayBuffer())).length;
}

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };

async function look(page: Page, viewport: typeof WIDE) {
  await page.setViewportSize(viewport);
  return page.evaluate(() => {
    const commands = [...document.querySelectorAll<HTMLElement>('pre[aria-label="Command"]')];
    const first = commands.find((command) => command.offsetParent && !command.closest("details:not([open])"));
    const root = document.documentElement;
    return {
      firstCommand: first && Math.round(first.getBoundingClientRect().top + scrollY),
      height: root.scrollHeight,
      overflow: root.scrollWidth - root.clientWidth,
    };
  });
}

async function open(): Promise<Browser> {
  const executablePath = await findBrowser();
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: BROWSER_FLAGS });
}

/**
 * Opens pages of articles as a reader does who has pasted nothing. The scripts that only answer presses are kept away: they
 * change nothing of what is drawn at first, and hundreds of pages are measured in minutes.
 */
export async function measureArticles(
  base: string,
  paths: readonly string[],
): Promise<readonly ArticleMeasurement[]> {
  const browser = await open();
  try {
    const page = await browser.newPage();
    await page.route("**/_next/static/**/*.js", (route) => route.abort());
    const measured: ArticleMeasurement[] = [];
    for (const path of paths) {
      const response = await page.goto(new URL(path, base).href, { waitUntil: "load" });
      if (!response?.ok()) throw new Error(`${path}: HTTP ${response?.status()}`);
      const wide = await look(page, WIDE);
      const narrow = await look(page, NARROW);
      measured.push({
        path,
        firstCommand: { wide: wide.firstCommand, narrow: narrow.firstCommand },
        height: { wide: wide.height, narrow: narrow.height },
        overflow: narrow.overflow,
        html: gzipSync(await response.body()).length,
        data: await dataOf(await response.text(), base),
      });
    }
    return measured;
  } finally {
    await browser.close();
  }
}

/** What a list shows before anything is done. */
export type ListMeasurement = {
  readonly path: string;
  readonly rowsInView: { readonly wide: number; readonly narrow: number };
  readonly requests: number;
  readonly html: number;
  /** Milliseconds until the server had sent the page, the best of three. */
  readonly answerMs: number;
};

/** Opens lists and other pages with their scripts, and counts rows in the first view and requests of the first load. */
export async function measureFirstLoads(
  base: string,
  paths: readonly string[],
): Promise<readonly ListMeasurement[]> {
  const browser = await open();
  try {
    const measured: ListMeasurement[] = [];
    for (const path of paths) {
      const address = new URL(path, base).href;
      const times: number[] = [];
      let html = 0;
      for (let turn = 0; turn < 3; turn += 1) {
        const start = performance.now();
        html = gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).length;
        times.push(performance.now() - start);
      }
      const page = await browser.newPage({ viewport: WIDE });
      let requests = 0;
      page.on("request", () => (requests += 1));
      await page.goto(address, { waitUntil: "networkidle" });
      const rows = () =>
        page.evaluate(
          () =>
            [...document.querySelectorAll("main li")].filter((row) => {
              const { top, bottom, height } = row.getBoundingClientRect();
              return height >= 40 && top >= 0 && bottom <= innerHeight;
            }).length,
        );
      const wide = await rows();
      await page.setViewportSize(NARROW);
      measured.push({
        path,
        rowsInView: { wide, narrow: await rows() },
        requests,
        html,
        answerMs: Math.min(...times),
      });
      await page.close();
    }
    return measured;
  } finally {
    await browser.close();
  }
}
