import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../files-below.mjs";

/** Where a page leads that only leads on: Next says so in a tag, with the whole address, or only in the data for its scripts. */
const IN_A_TAG = /<meta id="__next-page-redirect" http-equiv="refresh" content="\d+;url=([^"]+)"/;
const IN_DATA = /<html id="__next_error__">[\s\S]*NEXT_REDIRECT;(?:replace|push);(\/[^;"\\]*);30[78];/;

/**
 * Makes pages that only lead on a few lines, which need no script: without a server nothing else can say that a page has moved.
 *
 * @param {string} folder
 * @param {string} basePath "" or e.g. "/kb"
 * @returns {number} pages that lead on
 */
export function leadOn(folder, basePath) {
  const pages = filesBelow(folder).filter(({ path }) => path.endsWith(".html"));
  return pages.filter(({ path }) => {
    const file = join(folder, path);
    const html = readFileSync(file, "utf8");
    const target = IN_A_TAG.exec(html)?.[1] ?? withBase(IN_DATA.exec(html)?.[1], basePath);
    if (target !== undefined) writeFileSync(file, leadingOn(target));
    return target !== undefined;
  }).length;
}

/**
 * @param {string | undefined} path
 * @param {string} basePath
 * @returns {string | undefined} an address on this copy
 */
function withBase(path, basePath) {
  if (path === undefined) return undefined;
  const [, before = "", after = ""] = /^([^?#]*)(.*)$/.exec(path) ?? [];
  return `${basePath}${before.replace(/\/?$/, "/")}${after}`.replaceAll("&", "&amp;");
}

/**
 * @param {string} target already escaped for an attribute
 * @returns {string}
 */
function leadingOn(target) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Moved</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0;url=${target}"><link rel="canonical" href="${target}"><p>Moved to <a href="${target}">${target}</a>.</p></html>\n`;
}
