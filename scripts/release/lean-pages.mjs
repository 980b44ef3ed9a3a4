import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { filesBelow } from "../files-below.mjs";
import { PAGE_DATA } from "../move-page-data.mjs";

/** What Next's router would load of a page piece by piece, before a link is followed. No link here is loaded before. */
const PIECE = /\.segments\//;

/** Files that the server hands out itself, from `served/`, before Next is asked. */
const HANDED_OUT = /^(?:artefacts|picture-reader|previews)\//;

/** Unpacks packed pages in a build that has it; builds of earlier days have not. */
const UNPACKER = join("scripts", "serve", "packed-pages.mjs");

/** Finished pages. Next's own pages for errors stay: they are needed when something is broken. */
const PACKED = /^(?!_)[\s\S]*\.(?:html|rsc)$/;

/**
 * Takes out of a laid out release what nobody asks for: pieces of pages for loading in advance, a second copy of files that are
 * served as they are, and the uncompressed form of what only browsers ask for, which take it compressed. Finished pages are packed.
 *
 * @param {string} site the folder of the release's site
 */
export function leanPages(site) {
  const pages = join(site, ".next", "server", "app");
  const canUnpack = existsSync(join(site, UNPACKER));
  for (const { path } of existsSync(pages) ? filesBelow(pages) : []) {
    const file = join(pages, path);
    if (PIECE.test(path) || HANDED_OUT.test(path)) rmSync(file);
    else if (path.endsWith(".meta")) forgetPieces(file);
    else if (canUnpack && PACKED.test(path)) pack(file);
  }
  rmSync(join(site, ".next", "static", PAGE_DATA), { recursive: true, force: true });
  for (const folder of ["artefacts", "offline", "picture-reader", join("_next", "static", PAGE_DATA)]) {
    const served = join(site, "served", folder);
    for (const { path } of existsSync(served) ? filesBelow(served) : []) {
      if (!/\.(?:br|gz)$/.test(path) && existsSync(join(served, `${path}.gz`))) rmSync(join(served, path));
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

/** @param {string} file */
function pack(file) {
  writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  rmSync(file);
}
