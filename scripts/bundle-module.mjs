import { join } from "node:path";

/**
 * Bundles one TypeScript module of the site, with everything of the site that it imports, into one file that Node runs
 * without Next and without tsx. Packages stay outside.
 *
 * @param {string} folder the site's sources, with its tsconfig.json
 * @param {string} entry below `folder`, e.g. "lib/articles/known-addresses.ts"
 * @param {string} outfile below `folder`, ends in ".mjs"
 * @returns {Promise<import("./run-process.mjs").ProcessResult>}
 */
export async function bundleModule(folder, entry, outfile) {
  const { build } = await import("esbuild");
  try {
    await build({
      absWorkingDir: folder,
      entryPoints: [entry],
      outfile: join(folder, outfile),
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: "node20",
      logLevel: "silent",
    });
    return { exitCode: 0, output: "" };
  } catch (error) {
    return { exitCode: 1, output: error instanceof Error ? error.message : String(error) };
  }
}
