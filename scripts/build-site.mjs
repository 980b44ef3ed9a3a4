import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleModule } from "./bundle-module.mjs";
import { compressFiles } from "./compress-files.mjs";
import { hashInlineScripts } from "./hash-inline-scripts.mjs";
import { keepPackages } from "./keep-packages.mjs";
import { movePageData } from "./move-page-data.mjs";
import { writeOffline } from "./offline/write-offline.mjs";
import { readDrawnPages, showProgress } from "./progress.mjs";
import { runPackage, runProgram } from "./run-process.mjs";
import { notePackages, packagesFolder } from "./site-builds.mjs";

/** @typedef {import("./run-process.mjs").ProcessResult} ProcessResult */

/**
 * What a step of the build gets. `folder` holds a copy of everything that is built (see `build-inputs.mjs`), and what the
 * steps before have made: a step reads and writes there only, apart from the packages below `root` and `cacheFolder`, which
 * all builds share.
 *
 * @typedef {{ folder: string, root: string, cacheFolder: string, env: Record<string, string | undefined> }} BuildContext
 */
/** @typedef {{ name: string, run: (context: BuildContext) => Promise<ProcessResult> }} BuildStep */

/** @type {ProcessResult} */
const DONE = { exitCode: 0, output: "" };

/** Reads and checks the content once, for every page. */
/** @type {BuildStep} */
export const STORE_STEP = {
  name: "content",
  run: async ({ folder, env }) => {
    const made = await bundleModule(folder, "lib/triage/write-store.server.ts", "server/write-store.mjs");
    if (made.exitCode !== 0) return made;
    return runProgram(process.execPath, ["server/write-store.mjs"], { cwd: folder, env, endsWithUs: true });
  },
};

/** The one way in which the site is built, by `npm start`, `npm run build` and `npm test`: step after step. */
/** @type {readonly BuildStep[]} */
export const BUILD_STEPS = [
  STORE_STEP,
  {
    name: "pages",
    run: ({ folder, env }) =>
      runPackage("next", ["build"], {
        cwd: folder,
        env,
        endsWithUs: true,
        onOutput: readDrawnPages(showProgress("pages")),
      }),
  },
  {
    name: "page data",
    run: async ({ folder }) => {
      movePageData(join(folder, ".next", "server", "app"), join(folder, ".next", "static"));
      return DONE;
    },
  },
  {
    name: "inline scripts",
    run: async ({ folder }) => {
      try {
        hashInlineScripts(folder);
        return DONE;
      } catch (error) {
        return { exitCode: 1, output: error instanceof Error ? error.message : String(error) };
      }
    },
  },
  { name: "server", run: ({ folder }) => bundleModule(folder, "scripts/serve.mjs", "server/serve.mjs") },
  {
    name: "threads",
    run: ({ folder }) =>
      bundleModule(folder, "lib/triage/diagnose-thread.server.ts", "server/diagnose-thread.mjs"),
  },
  {
    name: "files",
    run: async ({ folder }) => {
      writeOffline(folder);
      await compressFiles(folder);
      return DONE;
    },
  },
  {
    name: "packages",
    run: async ({ folder, root }) => {
      const lockfile = readFileSync(join(root, "package-lock.json"));
      const name = createHash("sha256").update(lockfile).digest("hex").slice(0, 16);
      // Noted first, so that nobody removes them meanwhile as packages of no build.
      notePackages(folder, name);
      keepPackages(folder, root, packagesFolder(root, name));
      return DONE;
    },
  },
];

/**
 * @param {BuildContext} context
 * @param {readonly BuildStep[]} [steps]
 * @returns {Promise<ProcessResult & { failedStep?: string }>} the output of the step that failed, if one did
 */
export async function buildSite(context, steps = BUILD_STEPS) {
  for (const { name, run } of steps) {
    const result = await run(context);
    if (result.exitCode !== 0) return { ...result, failedStep: name };
  }
  return DONE;
}
