import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../files-below.mjs";
import { PAGE_DATA } from "../move-page-data.mjs";

/** What Next's router would load of a page piece by piece, before a link is followed. No link here is loaded before. */
const PIECE = /\.segments\//;

/** Files that the server hands out itself, from `served/`, before Next is asked. */
const HANDED_OUT = /^(?:artefacts|picture-reader|previews)\//;

/**
 * Takes out of a laid out release what nobody asks for: pieces of pages for loading in advance, a second copy of files that are
 * served as they are, and the uncompressed form of what only browsers ask for, which take it compressed.
 *
 * @param {string} site the folder of the release's site
 */
export function leanPages(site) {
  const pages = join(site, ".next", "server", "app");
  for (const { path } of existsSync(pages) ? filesBelow(pages) : []) {
    const file = join(pages, path);
    if (PIECE.test(path) || HANDED_OUT.test(path)) rmSync(file);
    else if (path.endsWith(".meta")) forgetPieces(file);
  }
  rmSync(join(site, ".next", "static", PAGE_DATA), { recursive: true, force: true });
  for (const folder of ["offline", join("_next", "static", PAGE_DATA)]) {
    const texts = join(site, "served", folder);
    for (const { path } of existsSync(texts) ? filesBelow(texts) : []) {
      if (/\.(json|js)$/.test(path) && existsSync(join(texts, `${path}.gz`))) rmSync(join(texts, path));
    }
  }
}

/**
 * A page is read with every piece that its record names.
 *
 * @param {string} file
 */
function forgetPieces(file) {
  const { segmentPaths, ...record } = JSON.parse(readFileSync(file, "utf8"));
  if (segmentPaths === undefined) return;
  // The release shares its files with the build: a changed one must be a file of its own.
  rmSync(file);
  writeFileSync(file, JSON.stringify(record));
}
