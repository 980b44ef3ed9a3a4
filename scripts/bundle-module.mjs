import { join } from "node:path";

/** They find parts of themselves beside their own files, so they stay packages. */
const STAY_PACKAGES = ["next", "esbuild", "mdx-bundler"];

/** Packages in the older module format ask for Node's own modules with `require`. */
const REQUIRE = `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`;

/**
 * Bundles one module of the site, in TypeScript or not, with everything that it imports, into one file that Node runs without
 * Next, tsx and the project's packages.
 *
 * @param {string} folder the site's sources, with its tsconfig.json
 * @param {string} entry below `folder`, e.g. "lib/triage/diagnose-thread.server.ts"
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
      external: STAY_PACKAGES,
      banner: { js: REQUIRE },
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
