import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { filesBelow } from "./files-below.mjs";
import { isProcessAlive } from "./is-process-alive.mjs";

/**
 * Every build has a folder of its own below `.builds`, which never changes once it is complete: a server that runs from
 * one is not touched by a later build, and a build that fails leaves the earlier ones as they are.
 *
 *     .builds/7-1f0c…/     a complete build; build.json, written last, says so
 *     .builds/draft/       the one that is being made, by whoever holds .builds/lock
 *     .builds/packages/    the packages that the builds run with
 */
const BUILDS = ".builds";
const RECORD = "build.json";

/** Holds the name of the packages that a build runs with. */
const PACKAGES_OF = "packages";
const IN_USE = /^in-use-(\d+)$/;

/** @typedef {{ folder: string, number: number, stamp: string, files: Record<string, number> }} SiteBuild */

/**
 * @param {string} root
 * @returns {string}
 */
export function buildsFolder(root) {
  return join(root, BUILDS);
}

/**
 * Complete builds, the newest first. Their order is counted: a clock may have been set back.
 *
 * @param {string} root
 * @returns {SiteBuild[]}
 */
export function listBuilds(root) {
  return namesIn(buildsFolder(root))
    .flatMap((name) => readRecord(join(buildsFolder(root), name)) ?? [])
    .sort((one, other) => other.number - one.number);
}

/**
 * The folders of the other complete builds beside one, the newest first; none for a release, which stands alone.
 *
 * @param {string} build
 * @returns {string[]}
 */
export function besideBuilds(build) {
  const folder = dirname(build);
  if (basename(folder) !== BUILDS) return [];
  return listBuilds(dirname(folder))
    .map((each) => each.folder)
    .filter((each) => each !== build);
}

/**
 * Whether every file of a build is there, as long as it was: a cut or missing file would only be noticed by the reader
 * who needs it.
 *
 * @param {SiteBuild} build
 * @returns {boolean}
 */
export function isWhole({ folder, files }) {
  return Object.entries(files).every(
    ([file, size]) => statSync(join(folder, file), { throwIfNoEntry: false })?.size === size,
  );
}

/**
 * Turns a finished draft into a complete build, at once.
 *
 * @param {string} root
 * @param {string} draft
 * @param {string} stamp
 * @returns {SiteBuild}
 */
export function completeBuild(root, draft, stamp) {
  const number =
    1 + Math.max(0, ...namesIn(buildsFolder(root)).map((name) => Number.parseInt(name, 10) || 0));
  const files = sizesBelow(draft);
  const record = openSync(join(draft, RECORD), "w");
  writeFileSync(record, JSON.stringify({ number, stamp, files }));
  fsyncSync(record);
  closeSync(record);
  const folder = join(buildsFolder(root), `${number}-${stamp}`);
  renameSync(draft, folder);
  return { folder, number, stamp, files };
}

/**
 * Marks a build as in use by this process, so that nobody removes it. In a folder that cannot be written nobody can.
 *
 * @param {string} folder
 * @returns {() => void} ends the use
 */
export function holdBuild(folder) {
  const mark = join(folder, `in-use-${process.pid}`);
  try {
    writeFileSync(mark, "");
  } catch {
    return () => {};
  }
  const release = () => rmSync(mark, { force: true });
  process.once("exit", release);
  return release;
}

/**
 * Removes what nobody needs any more: every build but the newest `kept` ones and those in use, and what is left of removed ones.
 *
 * @param {string} root
 * @param {number} [kept]
 */
export function removeUnusedBuilds(root, kept = 2) {
  const newest = listBuilds(root).slice(0, kept);
  for (const name of namesIn(buildsFolder(root))) {
    const folder = join(buildsFolder(root), name);
    if (!/^\d+-/.test(name) || newest.some((build) => build.folder === folder) || isInUse(folder)) continue;
    // Without its record it counts as no build, even if this process ends before all of it is gone.
    rmSync(join(folder, RECORD), { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
  removeUnusedPackages(root);
}

/**
 * Where the packages of one lockfile are kept.
 *
 * @param {string} root
 * @param {string} name
 * @returns {string}
 */
export function packagesFolder(root, name) {
  return join(buildsFolder(root), "packages", name, "node_modules");
}

/**
 * Notes which packages a build runs with.
 *
 * @param {string} folder
 * @param {string} name
 */
export function notePackages(folder, name) {
  writeFileSync(join(folder, PACKAGES_OF), name);
}

/** @param {string} root */
function removeUnusedPackages(root) {
  const used = namesIn(buildsFolder(root)).map((name) => {
    const note = join(buildsFolder(root), name, PACKAGES_OF);
    return existsSync(note) ? readFileSync(note, "utf8") : undefined;
  });
  const packages = join(buildsFolder(root), "packages");
  for (const name of namesIn(packages)) {
    if (!used.includes(name)) rmSync(join(packages, name), { recursive: true, force: true });
  }
}

/**
 * Takes a build that proved damaged out of the list; a server that still runs from it keeps its files.
 *
 * @param {SiteBuild} build
 */
export function discardBuild({ folder }) {
  rmSync(join(folder, RECORD), { force: true });
}

/**
 * @param {string} folder
 * @returns {boolean}
 */
function isInUse(folder) {
  return namesIn(folder).some((name) => {
    const pid = IN_USE.exec(name)?.[1];
    return pid !== undefined && isProcessAlive(Number(pid));
  });
}

/**
 * @param {string} folder
 * @returns {SiteBuild | undefined}
 */
function readRecord(folder) {
  try {
    const { number, stamp, files } = JSON.parse(readFileSync(join(folder, RECORD), "utf8"));
    return typeof number === "number" && typeof stamp === "string" && typeof files === "object"
      ? { folder, number, stamp, files }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @returns {Record<string, number>} bytes by path
 */
function sizesBelow(folder) {
  const files = filesBelow(folder).filter(({ isLink }) => !isLink);
  return Object.fromEntries(files.map(({ path }) => [path, statSync(join(folder, path)).size]));
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function namesIn(folder) {
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
}
