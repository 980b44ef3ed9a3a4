import { closeSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Zip, ZipDeflate } from "fflate";
import { filesBelow } from "../files-below.mjs";

/** One date for all entries, so that the same files make the same archive. */
const DATE = new Date(2000, 0, 1);

/** Unix: a regular file, and whether it may be run. */
const FILE = 0o100644;
const PROGRAM = 0o100755;

/**
 * Packs a folder, one file after the other.
 *
 * @param {string} folder
 * @param {string} archive the file to write
 * @param {string} [below] the folder that holds everything inside the archive
 * @returns {number} bytes of the archive
 */
export function zipFolder(folder, archive, below = "") {
  const output = openSync(archive, "w");
  try {
    /** @type {Error | null} */
    let failure = null;
    const zip = new Zip((error, chunk) => {
      failure ??= error;
      if (!error) writeSync(output, chunk);
    });
    for (const { path } of filesBelow(folder).toSorted((one, other) => (one.path < other.path ? -1 : 1))) {
      const file = join(folder, path);
      const entry = new ZipDeflate(below === "" ? path : `${below}/${path}`, { level: 9 });
      entry.mtime = DATE;
      entry.os = 3;
      entry.attrs = ((statSync(file).mode & 0o100 ? PROGRAM : FILE) << 16) >>> 0;
      zip.add(entry);
      entry.push(readFileSync(file), true);
    }
    zip.end();
    if (failure) throw failure;
  } finally {
    closeSync(output);
  }
  return statSync(archive).size;
}
