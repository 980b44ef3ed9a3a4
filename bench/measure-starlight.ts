import { appendFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNpm, runProgram } from "../scripts/run-process.mjs";
import { generatePlainArticle } from "./article-files";
import { megabytes, timeBuild, type BuildRun } from "./measure-scale";

export type StarlightMeasurement = {
  readonly articles: number;
  readonly cold: BuildRun;
  readonly afterOneEdit: BuildRun;
  readonly outputMb: number;
};

/** Astro 7 needs a newer Node than the oldest that we support; the package `node` brings it. */
const PACKAGES = { astro: "latest", "@astrojs/starlight": "latest", node: "24" };

const CONFIG = `import { defineConfig } from "astro/config";
import starlight from "@astrojs/starlight";
export default defineConfig({
  integrations: [starlight({ title: "Bench", sidebar: [{ label: "Events", items: [{ autogenerate: { directory: "events" } }] }] })],
});
`;

const COLLECTION = `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Installs Starlight in a scratch folder, with its usual theme and search, and builds as many articles of the same texts with it:
 * from nothing, then after one has been edited. Needs the npm registry.
 */
export async function measureStarlight(articles: number): Promise<StarlightMeasurement> {
  const folder = await mkdtemp(join(tmpdir(), "starlight-"));
  const docs = join(folder, "src", "content", "docs", "events");
  try {
    await mkdir(docs, { recursive: true });
    await writeFile(
      join(folder, "package.json"),
      JSON.stringify({ name: "bench", private: true, type: "module", dependencies: PACKAGES }),
    );
    await writeFile(join(folder, "astro.config.mjs"), CONFIG);
    await writeFile(join(folder, "src", "content.config.ts"), COLLECTION);
    for (let number = 1; number <= articles; number++)
      await writeFile(join(docs, `${number}.md`), generatePlainArticle(number));
    const installed = await runNpm(["install", "--no-audit", "--no-fund"], { cwd: folder });
    if (installed.exitCode !== 0) throw new Error(`Starlight could not be installed:\n${installed.output}`);
    const build = () =>
      runProgram(
        join(folder, "node_modules", "node", "bin", "node"),
        [join(folder, "node_modules", "astro", "bin", "astro.mjs"), "build"],
        { cwd: folder, env: { ASTRO_TELEMETRY_DISABLED: "1", NODE_OPTIONS: undefined } },
      );
    const cold = await timeBuild(build);
    const outputMb = await megabytes(join(folder, "dist"));
    await appendFile(join(docs, "1.md"), "\nOne more sentence.\n");
    const afterOneEdit = await timeBuild(build);
    return { articles, cold, afterOneEdit, outputMb };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
