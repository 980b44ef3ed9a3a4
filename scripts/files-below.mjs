import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Every file below a folder. Links are listed, not followed: they may lead out of it.
 *
 * @param {string} folder
 * @param {string} [below]
 * @returns {{ path: string, isLink: boolean }[]} paths from `folder` on, with forward slashes
 */
export function filesBelow(folder, below = "") {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, path) : [{ path, isLink: entry.isSymbolicLink() }];
  });
}
