import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const EVERY_MILLISECONDS = 500;

/**
 * How many packages stand in a folder such as "node_modules", those of scopes included.
 *
 * @param {string} folder
 * @returns {number}
 */
export function countPackages(folder) {
  if (!existsSync(folder)) return 0;
  const names = readdirSync(folder).filter((name) => !name.startsWith("."));
  return names.reduce(
    (sum, name) => sum + (name.startsWith("@") ? readdirSync(join(folder, name)).length : 1),
    0,
  );
}

/**
 * Tells every half second how many packages npm has put into a folder.
 *
 * @param {string} folder
 * @param {(count: number) => void} tell
 * @returns {() => void} ends it
 */
export function watchPackages(folder, tell) {
  const timer = setInterval(() => tell(countPackages(folder)), EVERY_MILLISECONDS);
  return () => clearInterval(timer);
}
