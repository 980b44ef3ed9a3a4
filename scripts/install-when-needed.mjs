import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { watchPackages } from "./count-packages.mjs";
import { showProgress } from "./progress.mjs";
import { PROJECT_ROOT } from "./project-root.mjs";
import { runNpm } from "./run-process.mjs";
import { buildsFolder } from "./site-builds.mjs";
import { withLock } from "./with-lock.mjs";

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage */
/** @typedef {{ packages: Record<string, LockedPackage> }} Lockfile */
/** @typedef {(folder: string) => Promise<import("./run-process.mjs").ProcessResult>} Installer */

/** What npm reads of a project when it installs exactly what is locked. */
const NPM_FILES = ["package.json", "package-lock.json", ".npmrc"];

/**
 * Whether a package of package-lock.json is missing from node_modules or there in another version. Optional
 * packages do not count: which of them exist depends on the computer.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json, which npm writes after each install
 * @param {{ forTests?: boolean }} [options] building and serving need no devDependencies
 * @returns {boolean}
 */
export function needsInstall(wanted, installed, { forTests = true } = {}) {
  if (installed === undefined) return true;
  return Object.entries(wanted.packages).some(
    ([path, { version, dev, optional, devOptional }]) =>
      path !== "" &&
      !optional &&
      !devOptional &&
      (forTests || !dev) &&
      installed.packages[path]?.version !== version,
  );
}

/**
 * Installs exactly what package-lock.json says, unless it is there already: in a folder of its own, so that the packages that
 * are there stay when the registry is away or this process is killed.
 *
 * @param {{ forTests?: boolean, root?: string, install?: Installer }} [options]
 * @returns {Promise<boolean>} false when npm could not install; its output has been shown
 */
export async function installWhenNeeded({ forTests = true, root = PROJECT_ROOT, install = npmCi } = {}) {
  const builds = buildsFolder(root);
  const isDone = () => {
    const wanted = readLockfile(join(root, "package-lock.json"));
    const installed = readLockfile(join(root, "node_modules", ".package-lock.json"));
    return wanted !== undefined && !needsInstall(wanted, installed, { forTests });
  };
  if (isDone()) return true;
  try {
    return await withLock(
      join(builds, "lock"),
      async () => {
        putBack(root);
        return isDone() || (await installAside(root, join(builds, "install"), install));
      },
      { onWait: (pid) => console.log(`Another npm command works here (process ${pid}). Waiting for it …`) },
    );
  } catch (error) {
    console.error(`The packages could not be installed: ${String(error)}`);
    return false;
  }
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {Installer} install
 * @returns {Promise<boolean>}
 */
async function installAside(root, folder, install) {
  console.log("Installing packages (only the first time, and after updates) …");
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const file of NPM_FILES) {
      if (existsSync(join(root, file))) cpSync(join(root, file), join(folder, file));
    }
    const total = wantedPackages(join(folder, "package-lock.json"));
    const progress = showProgress("packages");
    const stopWatching = watchPackages(join(folder, "node_modules"), (count) => progress(count, total));
    const { exitCode, output } = await install(folder).finally(stopWatching);
    if (exitCode !== 0) {
      console.error(
        `${output}\nThe packages could not be installed. Check the connection to the npm registry.`,
      );
      return false;
    }
    if (existsSync(join(root, "node_modules"))) renameSync(join(root, "node_modules"), before(root));
    renameSync(join(folder, "node_modules"), join(root, "node_modules"));
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    if (existsSync(join(root, "node_modules"))) rmSync(before(root), { recursive: true, force: true });
  }
}

/**
 * Packages that an install was about to replace when it was killed.
 *
 * @param {string} root
 */
function putBack(root) {
  if (!existsSync(join(root, "node_modules")) && existsSync(before(root)))
    renameSync(before(root), join(root, "node_modules"));
}

/**
 * @param {string} root
 * @returns {string}
 */
function before(root) {
  return join(buildsFolder(root), "packages-before");
}

/**
 * How many packages npm puts side by side. Those that lie inside another one are not counted, nor those that only other
 * computers get.
 *
 * @param {string} lockfile
 * @returns {number}
 */
function wantedPackages(lockfile) {
  return Object.entries(readLockfile(lockfile)?.packages ?? {}).filter(
    ([path, { optional, devOptional }]) =>
      /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && !optional && !devOptional,
  ).length;
}

/** @type {Installer} */
function npmCi(folder) {
  return runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"], { cwd: folder });
}

/**
 * @param {string} file
 * @returns {Lockfile | undefined} undefined when it is missing or damaged
 */
function readLockfile(file) {
  try {
    const lockfile = JSON.parse(readFileSync(file, "utf8"));
    return typeof lockfile?.packages === "object" && lockfile.packages !== null ? lockfile : undefined;
  } catch {
    return undefined;
  }
}
