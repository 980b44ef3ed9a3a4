import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BROWSER_FLAGS, findBrowser } from "../scripts/find-browser.mjs";
import { PROJECT_ROOT } from "../scripts/project-root.mjs";
import { runNpm, runProgram } from "../scripts/run-process.mjs";

/** Kept apart from the project's packages: 200 that nobody needs who does not measure. */
const VERSION = "12.8.2";
const FOLDER = join(PROJECT_ROOT, ".cache", `lighthouse-${VERSION}`);
const CLI = join(FOLDER, "node_modules", "lighthouse", "cli", "index.js");
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** One page as Lighthouse scores it on its simulated phone; times in milliseconds, the median of all runs. */
export type LighthouseScores = {
  readonly path: string;
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  readonly largestPaintMs: number;
  readonly blockingMs: number;
  readonly layoutShift: number;
  /** What was held against the page, outside performance. */
  readonly faults: readonly string[];
};

type Audit = { readonly score: number | null; readonly numericValue?: number };
type Report = {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, Audit>>;
};

async function install(): Promise<void> {
  if (existsSync(CLI)) return;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, "package.json"), JSON.stringify({ name: "bench", private: true }));
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", `lighthouse@${VERSION}`];
  const { exitCode, output } = await runNpm(args, { cwd: FOLDER });
  if (exitCode !== 0) throw new Error(`Lighthouse could not be installed:\n${output}`);
}

async function runOnce(address: string, browser: string): Promise<Report> {
  const file = join(FOLDER, "report.json");
  await rm(file, { force: true });
  const { output } = await runProgram(
    process.execPath,
    [
      CLI,
      address,
      "--quiet",
      "--output=json",
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join(",")}`,
      `--chrome-flags=--headless=new ${BROWSER_FLAGS.join(" ")}`,
    ],
    { cwd: FOLDER, env: { CHROME_PATH: browser }, timeoutSeconds: 180 },
  );
  if (!existsSync(file)) throw new Error(`Lighthouse has no report of ${address}:\n${output}`);
  return JSON.parse(await readFile(file, "utf8")) as Report;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The audits of weight that a page does not pass, apart from those about speed. */
function faultsOf({ categories, audits }: Report): readonly string[] {
  return CATEGORIES.filter((name) => name !== "performance").flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  );
}

/**
 * Lets Lighthouse look at pages of a running site as on its simulated phone, several times each, one page after the other so
 * that a busy moment does not fall on all runs of one. Installs Lighthouse below `.cache` the first time, which needs the npm
 * registry.
 */
export async function measureLighthouse(
  base: string,
  paths: readonly string[],
  runs: number,
): Promise<readonly LighthouseScores[]> {
  await install();
  const browser = await findBrowser();
  if (!browser) throw new Error("Lighthouse needs Chromium; CHROMIUM_PATH may name it");
  const reports = new Map<string, Report[]>(paths.map((path) => [path, []]));
  for (let run = 0; run < runs; run += 1)
    for (const [path, ofPath] of reports) ofPath.push(await runOnce(new URL(path, base).href, browser));
  return [...reports].map(([path, ofPath]) => {
    const score = (name: (typeof CATEGORIES)[number]) =>
      Math.round(100 * median(ofPath.map(({ categories }) => categories[name]?.score ?? 0)));
    const value = (audit: string) => median(ofPath.map(({ audits }) => audits[audit]?.numericValue ?? 0));
    return {
      path,
      scores: {
        performance: score("performance"),
        accessibility: score("accessibility"),
        "best-practices": score("best-practices"),
        seo: score("seo"),
      },
      largestPaintMs: value("largest-contentful-paint"),
      blockingMs: value("total-blocking-time"),
      layoutShift: value("cumulative-layout-shift"),
      faults: [...new Set(ofPath.flatMap(faultsOf))],
    };
  });
}
