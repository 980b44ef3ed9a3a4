import { appendFile, cp, readdir, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createRandom } from "../random";
import { childrenOf, startIn, type Started } from "./site-copy";

export type Row = { readonly test: string; readonly figure: string; readonly passes: boolean };

const ADDRESSES = [
  "/",
  "/search?q=a",
  "/api/health",
  "/codes/zzz",
  "/codes/454-4.7.0",
  "/troubleshoot",
  "/sitemap.xml",
];
const RIGHT = "200 200 200 404 200 200 200 diagnose 200";
const EDITED = join("content", "codes", "454-4.7.0.mdx");

async function statuses(url: string): Promise<string> {
  const found: (string | number)[] = [];
  for (const address of ADDRESSES) found.push((await fetch(url + address)).status);
  const post = {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: "451 4.4.0 DNS query failed",
  };
  found.push("diagnose", (await fetch(`${url}/api/diagnose`, post)).status);
  return found.join(" ");
}

/** A broken, a removed and a missing content folder, while the site runs, then `npm start` with each. */
export async function measureContentEdits(root: string): Promise<readonly Row[]> {
  const site = await startIn(root);
  const rows: Row[] = [];
  const look = async (test: string): Promise<void> => {
    const figure = await statuses(site.url);
    rows.push({ test, figure, passes: figure === RIGHT });
  };
  await look("untouched");
  await appendFile(join(root, EDITED), "\n<Broken\n");
  await look("while an article is broken");
  const second = await startIn(root);
  const older = second.output().includes("OLDER") ? await statuses(second.url) : second.output().slice(-200);
  rows.push({
    test: "npm start with a broken article, no packages, no registry",
    figure: older,
    passes: older === RIGHT,
  });
  await second.stop();
  await look("after that start");
  await rm(join(root, "content"), { recursive: true });
  await look("while content/ is gone");
  await cp("content", join(root, "content"), { recursive: true });
  await site.stop();
  return rows;
}

/** Kills the server `times` times while it is asked, and counts answers that are neither right nor cut off. */
export async function measureKills(root: string, times: number): Promise<Row> {
  const site = await startIn(root);
  let wrong = 0;
  let right = 0;
  let isOver = false;
  const ask = async (): Promise<void> => {
    while (!isOver) {
      try {
        const response = await fetch(`${site.url}/codes/454-4.7.0`);
        const text = await response.text();
        if (response.status === 200 && text.includes("</html>")) right++;
        else wrong++;
      } catch {
        await sleep(20);
      }
    }
  };
  const askers = Array.from({ length: 4 }, ask);
  for (let kill = 0; kill < times; kill++) {
    const before = right;
    const [server] = await childrenOf(site.process.pid ?? 0);
    if (server !== undefined) process.kill(server, "SIGKILL");
    for (let waited = 0; right < before + 3 && waited < 60_000; waited += 50) await sleep(50);
  }
  isOver = true;
  await Promise.all(askers);
  await site.stop();
  const restarts = site.output().split("ended unexpectedly").length - 1;
  return {
    test: `${times} × kill -9 of the server under load`,
    figure: `${restarts} restarts said, ${right} right and ${wrong} wrong answers`,
    passes: wrong === 0 && restarts >= times,
  };
}

/** Ends the site with pastes under way. */
export async function measureEnd(root: string): Promise<Row> {
  const site = await startIn(root);
  const body = "451 4.7.0 Temporary server error\n".repeat(4000);
  const posts = Array.from({ length: 5 }, () =>
    fetch(`${site.url}/api/diagnose`, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body,
    }).then(
      async (response) => `${response.status} ${(await response.text()).length > 0 ? "whole" : "cut"}`,
      () => "cut",
    ),
  );
  await sleep(50);
  const startedAt = performance.now();
  const code = await site.stop();
  const answers = await Promise.all(posts);
  return {
    test: "SIGTERM, 5 posts in flight",
    figure: `${answers.join(", ")}; ended with ${code} after ${Math.round(performance.now() - startedAt)} ms`,
    passes: !answers.includes("cut") && code === 0,
  };
}

/** Cuts one file of the build, at a random place, and starts: what is damaged is never served. */
export async function measureCuts(root: string, seeds: number): Promise<Row> {
  const builds = join(root, ".builds");
  const [name = ""] = (await readdir(builds)).filter((entry) => /^\d+-/.test(entry));
  const folder = join(builds, name);
  const kept = join(root, "kept");
  await cp(folder, kept, { recursive: true, verbatimSymlinks: true });
  const files = (await readdir(join(folder, ".next", "server"), { recursive: true })).map((file) =>
    join(folder, ".next", "server", file),
  );
  const outcomes: string[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const random = createRandom(seed);
    let file = "";
    do file = files[Math.floor(random.next() * files.length)] ?? "";
    while (!(await stat(file)).isFile() || (await stat(file)).size === 0);
    await truncate(file, Math.floor(random.next() * (await stat(file)).size));
    const site = await startIn(root);
    outcomes.push(
      site.readyMs === undefined ? (/registry|build/.test(site.output()) ? "said" : "silent") : "served",
    );
    await site.stop();
    await rm(folder, { recursive: true });
    await cp(kept, folder, { recursive: true, verbatimSymlinks: true });
  }
  const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
  await rm(kept, { recursive: true });
  return {
    test: `${seeds} × a file of the only build cut, nothing to build with`,
    figure: `${count("said")} said so and ended, ${count("served")} served half a site, ${count("silent")} ended silently`,
    passes: count("said") === seeds,
  };
}

/** Two that start at once in one folder. */
export async function measureTwoStarts(root: string): Promise<Row> {
  const sites: readonly Started[] = await Promise.all([startIn(root), startIn(root)]);
  const figures = await Promise.all(sites.map(({ url }) => statuses(url)));
  await Promise.all(sites.map(({ stop }) => stop()));
  return {
    test: "two npm start at once",
    figure: figures.join(" | "),
    passes: figures.every((one) => one === RIGHT),
  };
}

/** Places where a server may have to live. */
export async function measurePlaces(
  root: string,
  move: (name: string) => Promise<string>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const look = async (test: string, folder: string, env: Record<string, string> = {}): Promise<void> => {
    const site = await startIn(folder, env);
    const figure = site.readyMs === undefined ? site.output().slice(-200) : await statuses(site.url);
    await site.stop();
    rows.push({ test, figure, passes: figure === RIGHT });
  };
  await look("no home directory", root, { HOME: "/nonexistent", USERPROFILE: "/nonexistent" });
  const odd = await move(`Größe & Maß ${"x".repeat(180)}`);
  await look("a folder with spaces, umlauts and 200 characters", odd);
  await writeFile(join(odd, ".builds", "lock"), '{"pid":999999,"host":"elsewhere"}');
  await look("the lock of somebody who is gone", odd);
  return rows;
}
