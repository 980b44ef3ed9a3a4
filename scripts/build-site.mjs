import { runPackage } from "./run-process.mjs";

/** @typedef {import("./run-process.mjs").ProcessResult} ProcessResult */

/**
 * What a step of the build gets. `folder` holds a copy of everything that is built (see `build-inputs.mjs`), and what the
 * steps before have made: a step reads and writes there only, apart from packages and `cacheFolder`, which all builds share.
 *
 * @typedef {{ folder: string, cacheFolder: string, env: Record<string, string | undefined> }} BuildContext
 */
/** @typedef {{ name: string, run: (context: BuildContext) => Promise<ProcessResult> }} BuildStep */

/** The one way in which the site is built, by `npm start`, `npm run build` and `npm test`: step after step. */
/** @type {readonly BuildStep[]} */
export const BUILD_STEPS = [
  { name: "pages", run: ({ folder, env }) => runPackage("next", ["build"], { cwd: folder, env }) },
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
  return { exitCode: 0, output: "" };
}
