import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project-root.mjs";
import { runNpm } from "./run-process.mjs";

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */
/** @typedef {{ packages: Record<string, LockedPackage> }} Lockfile */

/**
 * Whether a package of package-lock.json is missing from node_modules or there in another version. Optional
 * packages do not count: which of them exist depends on the computer.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json, which npm writes after each install
 * @returns {boolean}
 */
export function needsInstall(wanted, installed) {
  if (installed === undefined) return true;
  return Object.entries(wanted.packages).some(
    ([path, { version, optional, devOptional }]) =>
      path !== "" && !optional && !devOptional && installed.packages[path]?.version !== version,
  );
}

/**
 * Installs exactly what package-lock.json says, unless it is there already.
 *
 * @returns {Promise<boolean>} false when npm could not install; its output has been shown
 */
export async function installWhenNeeded() {
  const wanted = readLockfile("package-lock.json");
  if (wanted && !needsInstall(wanted, readLockfile(join("node_modules", ".package-lock.json")))) return true;
  console.log("Installing packages (only the first time, and after updates) …");
  const { exitCode, output } = await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (exitCode === 0) return true;
  console.error(`${output}\nThe packages could not be installed. Check the connection to the npm registry.`);
  return false;
}

/**
 * @param {string} path
 * @returns {Lockfile | undefined}
 */
function readLockfile(path) {
  const file = join(PROJECT_ROOT, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
