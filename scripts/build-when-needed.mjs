import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { copyInputs, inputFiles, stampOf } from "./build-inputs.mjs";
import { buildSite } from "./build-site.mjs";
import { PROJECT_ROOT } from "./project-root.mjs";
import { SERVER_BUILD_ENV } from "./server-env.mjs";
import { buildsFolder, completeBuild, isWhole, listBuilds, removeUnusedBuilds } from "./site-builds.mjs";
import { withLock } from "./with-lock.mjs";

/** @typedef {import("./run-process.mjs").ProcessResult} ProcessResult */
/** @typedef {import("./site-builds.mjs").SiteBuild} SiteBuild */
/** @typedef {(context: import("./build-site.mjs").BuildContext) => Promise<ProcessResult>} Builder */
/** @typedef {{ root?: string, env?: Record<string, string | undefined>, build?: Builder }} BuildOptions */

/** Faults that another attempt without the cache of compiled code does not cure. */
const NOT_OF_THE_CACHE = /\bin content\/|wizard's flows are not right|ENOSPC|no space left/;

/**
 * Makes the site's build, unless a complete one was made from the very same files. Nothing that runs notices it: it is made
 * in a folder of its own, and counts only when it is whole.
 *
 * @param {(message: string) => void} [announce] hears why it takes long
 * @param {BuildOptions} [options]
 * @returns {Promise<ProcessResult & { built: boolean, folder?: string }>} `folder` is that of the build, if there is one
 */
export async function buildWhenNeeded(announce = () => {}, options = {}) {
  const { root = PROJECT_ROOT, env = process.env } = options;
  const ready = findReadyBuild(root, env);
  if (ready) return { exitCode: 0, output: "", built: false, folder: ready.folder };
  try {
    return await withLock(join(buildsFolder(root), "lock"), () => build(announce, options), {
      onWait: (pid) => announce(`Another npm command is building here (process ${pid}). Waiting for it …`),
    });
  } catch (error) {
    return { exitCode: 1, output: `Nothing can be built in ${root}: ${String(error)}`, built: false };
  }
}

/**
 * The build of the present files, if it has been made and is whole.
 *
 * @param {string} [root]
 * @param {Record<string, string | undefined>} [env]
 * @returns {SiteBuild | undefined}
 */
export function findReadyBuild(root = PROJECT_ROOT, env = process.env) {
  return findBuild(root, stampOf(root, inputFiles(root), env));
}

/**
 * The newest build that is whole, from whatever files: what can be served when a new one cannot be made.
 *
 * @param {ReadonlySet<string>} [except] folders of builds that could not be served
 * @param {string} [root]
 * @returns {SiteBuild | undefined}
 */
export function newestBuild(except = new Set(), root = PROJECT_ROOT) {
  return listBuilds(root).find((build) => !except.has(build.folder) && isWhole(build));
}

/**
 * @param {string} root
 * @param {string} stamp
 * @returns {SiteBuild | undefined}
 */
function findBuild(root, stamp) {
  return listBuilds(root).find((build) => build.stamp === stamp && isWhole(build));
}

/**
 * @param {(message: string) => void} announce
 * @param {BuildOptions} options
 * @returns {Promise<ProcessResult & { built: boolean, folder?: string }>}
 */
async function build(announce, { root = PROJECT_ROOT, env = process.env, build = buildSite }) {
  const draft = join(buildsFolder(root), "draft");
  try {
    const made = await makeDraft(draft, root, { ...env, ...SERVER_BUILD_ENV }, build, announce);
    if ("folder" in made) return { exitCode: 0, output: "", built: false, folder: made.folder };
    if (made.exitCode !== 0) return { ...made, built: true };
    const { folder } = completeBuild(root, draft, made.stamp);
    removeUnusedBuilds(root);
    return { ...made, built: true, folder };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * @param {string} draft
 * @param {string} root
 * @param {Record<string, string | undefined>} env
 * @param {Builder} build
 * @param {(message: string) => void} announce
 * @returns {Promise<(ProcessResult & { stamp: string }) | { folder: string }>}
 */
async function makeDraft(draft, root, env, build, announce) {
  const cacheFolder = join(root, ".cache");
  for (let attempt = 1; ; attempt++) {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true });
    const stamp = copyInputs(root, draft, env);
    // Whoever held the lock may have built the same.
    const ready = findBuild(root, stamp);
    if (ready) return { folder: ready.folder };
    if (attempt === 1) announce("Building the site (only the first time, and after changes) …");
    const hadCache = moveFolder(join(cacheFolder, "next"), join(draft, ".next", "cache"));
    const result = await build({
      folder: draft,
      root,
      cacheFolder,
      env: { ...env, CACHE_FOLDER: cacheFolder },
    });
    if (result.exitCode === 0) moveFolder(join(draft, ".next", "cache"), join(cacheFolder, "next"));
    if (result.exitCode === 0 || !hadCache || attempt > 1) return { ...result, stamp };
    if (NOT_OF_THE_CACHE.test(result.output)) {
      moveFolder(join(draft, ".next", "cache"), join(cacheFolder, "next"));
      return { ...result, stamp };
    }
    announce(`The build failed; trying again without ${join(".cache", "next")}, which may be damaged …`);
  }
}

/**
 * @param {string} from
 * @param {string} to
 * @returns {boolean} whether there was something to move
 */
function moveFolder(from, to) {
  if (!existsSync(from)) return false;
  rmSync(to, { recursive: true, force: true });
  mkdirSync(join(to, ".."), { recursive: true });
  renameSync(from, to);
  return true;
}
