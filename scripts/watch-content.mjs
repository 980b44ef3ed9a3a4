import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const EVERY_MILLISECONDS = 300;

/**
 * Calls `onChange` whenever a file below `folder` was saved, added, renamed or removed. Looks again and again
 * rather than listening: events get lost on network drives and with editors that replace a file on saving.
 *
 * @param {string} folder
 * @param {() => void} onChange
 * @returns {() => void} ends the watching
 */
export function watchContent(folder, onChange) {
  let before = fingerprint(folder);
  const timer = setInterval(() => {
    const now = fingerprint(folder);
    if (now === before) return;
    before = now;
    onChange();
  }, EVERY_MILLISECONDS);
  return () => clearInterval(timer);
}

/**
 * One text over paths, times and sizes of the files below `folder`.
 *
 * @param {string} folder
 * @returns {string}
 */
export function fingerprint(folder) {
  if (!existsSync(folder)) return "";
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .map((path) => {
      const stats = statSync(join(folder, path), { throwIfNoEntry: false });
      return stats?.isFile() ? `${path} ${stats.mtimeMs} ${stats.size}` : path;
    })
    .join("\n");
}
