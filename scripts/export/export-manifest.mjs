import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../files-below.mjs";

/** In the form of sha256sum, so that `sha256sum -c` and Get-FileHash can check a copy without this project. */
const MANIFEST = "manifest.sha256";

/**
 * Writes the hash of every file below a folder.
 *
 * @param {string} folder
 * @returns {{ files: number, bytes: number }} of everything but the list itself
 */
export function writeManifest(folder) {
  let bytes = 0;
  const lines = listFiles(folder).map((path) => {
    const content = readFileSync(join(folder, path));
    bytes += content.length;
    return `${hashOf(content)}  ${path}`;
  });
  writeFileSync(join(folder, MANIFEST), `${lines.join("\n")}\n`);
  return { files: lines.length, bytes };
}

/**
 * What differs between a copy and its list: files that are missing, changed, or there without being listed.
 *
 * @param {string} folder
 * @returns {string[]} empty when the copy is whole
 */
export function checkManifest(folder) {
  const list = join(folder, MANIFEST);
  if (!existsSync(list)) return [`${MANIFEST} is missing`];
  const listed = new Map(
    readFileSync(list, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => /** @type {const} */ ([line.slice(66), line.slice(0, 64)])),
  );
  const wrong = [...listed].flatMap(([path, hash]) => {
    const file = join(folder, path);
    if (!existsSync(file)) return [`${path} is missing`];
    return hashOf(readFileSync(file)) === hash ? [] : [`${path} has changed`];
  });
  const strange = listFiles(folder).filter((path) => !listed.has(path));
  return [...wrong, ...strange.map((path) => `${path} is not in the list`)];
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(folder) {
  return filesBelow(folder)
    .map(({ path }) => path)
    .filter((path) => path !== MANIFEST)
    .sort();
}

/**
 * @param {Buffer} content
 * @returns {string}
 */
function hashOf(content) {
  return createHash("sha256").update(content).digest("hex");
}
