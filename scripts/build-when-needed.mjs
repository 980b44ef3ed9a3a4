import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project-root.mjs";
import { runPackage } from "./run-process.mjs";

/** @typedef {import("./run-process.mjs").ProcessResult} ProcessResult */

const BUILD_INPUTS = [
  "package-lock.json",
  "next.config.mjs",
  "postcss.config.mjs",
  "tsconfig.json",
  "app",
  "components",
  "content",
  "lib",
  "public",
];

const BUILD_ID = join(PROJECT_ROOT, ".next", "BUILD_ID");
const STAMP = join(PROJECT_ROOT, ".next", "source-hash");

/** For the server's build and process: never a static export, always production. */
export const SERVER_BUILD_ENV = { NODE_ENV: "production", STATIC_EXPORT: "" };

/**
 * One hash over names and contents of everything that a build reads. Tests are left out: they change no page.
 *
 * @param {string} [root]
 * @param {readonly string[]} [inputs] files and folders below `root`; missing ones are skipped
 * @returns {string}
 */
export function sourceHash(root = PROJECT_ROOT, inputs = BUILD_INPUTS) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap((input) => filesBelow(root, input))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {string} path below root, with forward slashes
 * @returns {string[]} files in the same order on every computer
 */
function filesBelow(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(root, `${path}/${name}`));
}

/**
 * @param {{ hasBuild: boolean, builtFrom: string | undefined, source: string }} state hash of the last
 *   complete build and of the files now
 * @returns {boolean}
 */
export function needsBuild({ hasBuild, builtFrom, source }) {
  return !hasBuild || builtFrom !== source;
}

/**
 * Builds the site for `next start`, unless the last build was made from the very same files.
 *
 * @param {() => void} [announce] called before a build that is needed
 * @returns {Promise<ProcessResult & { built: boolean }>}
 */
export async function buildWhenNeeded(announce = () => {}) {
  const source = sourceHash();
  const builtFrom = existsSync(STAMP) ? readFileSync(STAMP, "utf8") : undefined;
  if (!needsBuild({ hasBuild: existsSync(BUILD_ID), builtFrom, source })) {
    return { exitCode: 0, output: "", built: false };
  }
  announce();
  rmSync(STAMP, { force: true });
  const result = await runPackage("next", ["build"], { env: SERVER_BUILD_ENV });
  if (result.exitCode === 0) writeFileSync(STAMP, source);
  return { ...result, built: true };
}
