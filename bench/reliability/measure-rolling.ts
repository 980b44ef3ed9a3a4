import { mkdtemp, rm } from "node:fs/promises";
import { createServer, request as send, type Server } from "node:http";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { bundleModule } from "../../scripts/bundle-module.mjs";
import { BROWSER_FLAGS, findBrowser } from "../../scripts/find-browser.mjs";
import { findFreePort } from "../../scripts/port-in-use.mjs";
import { leanPages } from "../../scripts/release/lean-pages.mjs";
import { layOutRelease } from "../../scripts/release/release-files.mjs";
import { runServer } from "../../scripts/run-server.mjs";
import { listBuilds } from "../../scripts/site-builds.mjs";
import type { Row } from "./measure-faults";

const PATHS = [
  "/",
  "/events/msexchangetransport/1035",
  "/codes/454-4.7.0",
  "/events",
  "/causes/clock-skew",
  "/troubleshoot/queue-454-4-7-0",
  "/search?q=certificate",
  "/diagnose",
];
const PASTE = "451 4.4.0 DNS query failed";

/** A balancer without memory: every request goes to the next copy in turn. */
async function balance(ports: readonly number[]): Promise<{ url: string; server: Server }> {
  let turn = 0;
  const server = createServer((request, response) => {
    const { method, url: path, headers } = request;
    const target = { host: "127.0.0.1", port: ports[turn++ % ports.length], method, path, headers };
    const passed = send(target, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on("error", () => response.destroy());
    request.pipe(passed);
  });
  const port = await findFreePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${port}`, server };
}

type Visits = { readonly pages: number; readonly broken: readonly string[] };

/** Opens pages until their scripts run and their styles hold; a page that misses anything is broken. */
async function visit(
  browser: Browser,
  base: string,
  javaScriptEnabled: boolean,
  rounds: number,
): Promise<Visits> {
  const broken: string[] = [];
  for (let round = 0; round < rounds; round++) {
    // A reader who comes for the first time: nothing is cached.
    const context = await browser.newContext({ javaScriptEnabled, serviceWorkers: "block" });
    for (const path of PATHS) {
      const page = await context.newPage();
      const faults: string[] = [];
      page.on("response", (answer) => {
        if (answer.status() >= 400) faults.push(`${answer.status()} ${new URL(answer.url()).pathname}`);
      });
      page.on("pageerror", (error) => faults.push(error.message));
      await page.goto(base + path);
      if (javaScriptEnabled)
        await page
          .locator("html[data-scripted=ready]")
          .waitFor({ state: "attached", timeout: 15_000 })
          .catch(() => faults.push("its scripts do not run"));
      if (javaScriptEnabled && path === "/diagnose" && faults.length === 0) {
        await page.getByRole("textbox", { name: /Event, Last Error/ }).fill(PASTE);
        const diagnoses = page.getByRole("region", { name: "Diagnoses" }).getByRole("article");
        await diagnoses
          .first()
          .waitFor({ timeout: 15_000 })
          .catch(() => faults.push("a pasted error is not read"));
      }
      const isStyled = await page.evaluate(() => getComputedStyle(document.body).display === "flex");
      if (!isStyled) faults.push("it has no styles");
      if (faults.length > 0) broken.push(`${path}: ${faults.join(", ")}`);
      await page.close();
    }
    await context.close();
  }
  return { pages: rounds * PATHS.length, broken };
}

async function measureWith(
  folders: readonly string[],
  knowEachOther: boolean,
  browser: Browser,
  rounds: number,
): Promise<readonly Row[]> {
  const ports = [await findFreePort(), await findFreePort()];
  const servers = folders.map((folder, at) =>
    runServer(folder, {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: String(ports[at]),
      OTHER_COPIES: knowEachOther ? `127.0.0.1:${ports[1 - at]}` : "",
    }),
  );
  try {
    for (const { ready } of servers) if (!(await ready)) throw new Error("A copy did not start.");
    const { url, server } = await balance(ports);
    try {
      const rows: Row[] = [];
      for (const scripts of [true, false]) {
        const { pages, broken } = await visit(browser, url, scripts, rounds);
        for (const fault of broken.slice(0, knowEachOther ? 10 : 2)) console.log(fault);
        rows.push({
          test: `two builds behind one balancer, ${knowEachOther ? "OTHER_COPIES set" : "copies that do not know each other"}, scripts ${scripts ? "on" : "off"}`,
          figure: `${broken.length} of ${pages} pages broken`,
          // Without the setting it shows that the measurement sees broken pages at all.
          passes: knowEachOther ? broken.length === 0 : broken.length > 0,
        });
      }
      return rows;
    } finally {
      server.closeAllConnections();
      server.close();
    }
  } finally {
    for (const each of servers) each.end();
    await Promise.all(servers.map(({ ended }) => ended));
  }
}

/**
 * The newest two builds of this project as two releases behind a balancer that sends every request to the other one. Each page is
 * opened `rounds` times.
 */
export async function measureRolling(rounds: number): Promise<readonly Row[]> {
  const builds = listBuilds(".").slice(0, 2);
  if (builds.length < 2)
    throw new Error("Two builds of different files are needed: npm run build, change a page, npm run build");
  const root = await mkdtemp(join(tmpdir(), "rolling-"));
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_FLAGS,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const folders = builds.map(({ folder }) => join(root, basename(folder)));
    for (const [at, { folder }] of builds.entries()) {
      const copy = folders[at] ?? root;
      layOutRelease(folder, copy);
      leanPages(copy);
      // An older build holds the server of its day; both are to be served by the present one.
      await rm(join(copy, "server", "serve.mjs"));
      const bundled = await bundleModule(
        process.cwd(),
        "scripts/serve.mjs",
        relative(".", join(copy, "server", "serve.mjs")),
      );
      if (bundled.exitCode !== 0) throw new Error(bundled.output);
    }
    return [
      ...(await measureWith(folders, false, browser, rounds)),
      ...(await measureWith(folders, true, browser, rounds)),
    ];
  } finally {
    await browser.close();
    await rm(root, { recursive: true, force: true });
  }
}
