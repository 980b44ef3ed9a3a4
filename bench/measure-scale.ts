import { appendFile, cp, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { inputFiles } from "../scripts/build-inputs.mjs";
import { buildSite, BUILD_STEPS } from "../scripts/build-site.mjs";
import { SERVER_BUILD_ENV } from "../scripts/server-env.mjs";
import { generateArticleFile } from "./article-files";
import { watchProcesses, type ProcessUsage } from "./process-usage";

/** One build of the whole site. */
export type BuildRun = ProcessUsage & { readonly seconds: number };

export type ScaleMeasurement = {
  /** Article files, those of the project included. */
  readonly articles: number;
  readonly cold: BuildRun;
  readonly afterOneEdit: BuildRun;
  readonly outputMb: number;
  /** The generated article's page as sent, in KiB gzip. */
  readonly pageKib: number;
};

const CACHE = join(".cache", "bench");
/** Generated articles lie here, so each has an address of its own and the project's stay. */
const GENERATED = join("content", "events", "msexchange-bench");

/** Times one run of a build and what its processes use. */
export async function timeBuild(
  build: () => Promise<{ exitCode: number; output: string }>,
): Promise<BuildRun> {
  const watched = watchProcesses();
  const started = performance.now();
  const { exitCode, output } = await build();
  const seconds = (performance.now() - started) / 1000;
  const usage = watched.stop();
  if (exitCode !== 0) throw new Error(`The build failed:\n${output}`);
  return { ...usage, seconds };
}

/** Megabytes of everything below a folder. */
export async function megabytes(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(
    names.map(async (name) => {
      const stats = await stat(join(folder, name)).catch(() => undefined);
      return stats?.isFile() ? stats.size : 0;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1024 / 1024;
}

/** Builds the project with `generatedArticles` more articles: from nothing, then after one of them has been edited. */
export async function measureScale(generatedArticles: number): Promise<ScaleMeasurement> {
  await mkdir(CACHE, { recursive: true });
  // Inside the project, so that packages are found without a copy of them.
  const place = resolve(await mkdtemp(join(CACHE, "scale-")));
  const folder = join(place, "draft");
  const cacheFolder = join(place, "cache");
  const sources = join(place, "sources");
  const context = {
    folder,
    root: resolve("."),
    cacheFolder,
    env: { ...process.env, ...SERVER_BUILD_ENV, CACHE_FOLDER: cacheFolder },
  };
  // The packages that a build keeps are the same for each.
  const steps = BUILD_STEPS.filter(({ name }) => name !== "packages");
  try {
    for (const file of inputFiles(resolve("."))) await cp(file, join(sources, file), { recursive: true });
    await mkdir(join(sources, GENERATED), { recursive: true });
    for (let number = 1; number <= generatedArticles; number++)
      await writeFile(join(sources, GENERATED, `${number}.mdx`), generateArticleFile(number));

    await cp(sources, folder, { recursive: true });
    const cold = await timeBuild(() => buildSite(context, steps));
    const outputMb =
      (await megabytes(join(folder, ".next", "server"))) + (await megabytes(join(folder, "served")));
    const page = readFileSync(join(folder, ".next", "server", "app", "events", "msexchange-bench", "1.html"));

    await rename(join(folder, ".next", "cache"), join(place, "next-cache"));
    await rm(folder, { recursive: true });
    await appendFile(join(sources, GENERATED, "1.mdx"), "\nOne more sentence.\n");
    await cp(sources, folder, { recursive: true });
    await mkdir(join(folder, ".next"));
    await rename(join(place, "next-cache"), join(folder, ".next", "cache"));
    const afterOneEdit = await timeBuild(() => buildSite(context, steps));

    const files = await readdir(join(sources, "content"), { recursive: true });
    return {
      articles: files.filter((name) => name.endsWith(".mdx")).length,
      cold,
      afterOneEdit,
      outputMb,
      pageKib: gzipSync(page).length / 1024,
    };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
