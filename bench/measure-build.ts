import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { generateArticleFile } from "./article-files";

/** Times of whole production builds of a copy of this project, in milliseconds. */
export type BuildMeasurement = {
  readonly generatedArticles: number;
  readonly allArticles: number;
  readonly coldMs: number;
  readonly afterOneEditMs: number;
};

const COPIED = [
  "app",
  "components",
  "content",
  "lib",
  "public",
  "next.config.mjs",
  "package.json",
  "postcss.config.mjs",
  "proxy.server.ts",
  "tsconfig.json",
];

const CACHE = join(".cache", "bench");

async function build(folder: string): Promise<number> {
  const started = performance.now();
  const next = resolve("node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "build"], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk));
  const exitCode = await new Promise((resolve) => child.on("close", resolve));
  if (exitCode !== 0) throw new Error(`The build failed:\n${output}`);
  return performance.now() - started;
}

/** Builds a copy of the project with `generatedArticles` more articles: from nothing, then after a change of one of them. */
export async function measureBuild(generatedArticles: number): Promise<BuildMeasurement> {
  // Inside the project, so that packages are found without a copy of them.
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, "build-"));
  try {
    for (const name of COPIED) await cp(name, join(folder, name), { recursive: true });
    const articles = join(folder, "content", "events", "msexchange-bench");
    await mkdir(articles, { recursive: true });
    for (let number = 1; number <= generatedArticles; number++) {
      await writeFile(join(articles, `${number}.mdx`), generateArticleFile(number));
    }
    const coldMs = await build(folder);
    const edited = join(articles, "1.mdx");
    await writeFile(edited, `${await readFile(edited, "utf8")}\nOne more sentence.\n`);
    const afterOneEditMs = await build(folder);
    const files = await readdir(join(folder, "content"), { recursive: true });
    const allArticles = files.filter((name) => name.endsWith(".mdx")).length;
    return { generatedArticles, allArticles, coldMs, afterOneEditMs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
