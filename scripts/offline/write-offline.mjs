import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../files-below.mjs";
import { PAGE_DATA } from "../move-page-data.mjs";
import { runServiceWorker } from "./service-worker.mjs";

/** Pages that are kept with their scripts. `/offline` puts searches and steps of the wizard together in the browser. */
const SHELL = "/offline";
const WITH_SCRIPTS = ["/", "/diagnose", "/troubleshoot", "/events", "/codes", "/privacy", SHELL];

/** Pages of which the text is kept, as they are without scripts. */
const READABLE =
  /^\/(?:(?:events|codes|problems|procedures|causes|areas)(?:\/.+)?|troubleshoot\/[^/]+\/(?:all|red-flags))$/;

/**
 * A book is read as a whole for one page of it, and packed the better the more it holds, most of all where the same text stands
 * near: a cause on its own page and among all causes of a search. Each takes the pages whose paths begin so and that none before it took.
 */
const BOOKS = [["/causes/", "/troubleshoot/"], ["/"]];

/** All of a search on one page: what its causes' own pages say stands in it again. */
const WHOLE_SEARCH = /\/all$/;
const CAUSE_LINK = /href="(\/causes\/[^"#?]+)"/g;

const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>|<link rel="preload"[^>]*>/g;

/** Only browsers too old for service workers load it. */
const FOR_OLD_BROWSERS = /<script src="([^"]+)" noModule="">/g;

/** Languages other than English are looked up online only. */
const LEFT_OUT = /^asked-/;

/**
 * Writes `sw.js` and the texts that it keeps for readers without network into the folder of files that are served as they are.
 *
 * @param {string} folder of a build that Next has finished
 * @returns {{ pages: number, books: number }}
 */
export function writeOffline(folder) {
  const texts = readPages(join(folder, ".next", "server", "app"));
  const paths = besideTheirCauses([...texts.keys()].sort(), texts);
  mkdirSync(join(folder, "public", "offline"), { recursive: true });
  const books = BOOKS.flatMap((starts, place) => {
    const inBook = paths.filter((path) => bookOf(path) === place);
    if (inBook.length === 0) return [];
    const json = JSON.stringify(Object.fromEntries(inBook.map((path) => [path, texts.get(path)])));
    const address = `/offline/${hashOf(json)}.json`;
    writeFileSync(join(folder, "public", address), json);
    return [{ address, starts }];
  });
  const precached = [...WITH_SCRIPTS, ...hashedFiles(folder), ...pageDataOf(folder, WITH_SCRIPTS)];
  const config = { books, precached, shell: SHELL };
  const build = hashOf(JSON.stringify(config) + runServiceWorker.toString());
  const text = `(${runServiceWorker})(self, caches, fetch.bind(self), ${JSON.stringify({ build, ...config })});\n`;
  writeFileSync(join(folder, "public", "sw.js"), text);
  return { pages: paths.length, books: books.length };
}

/** @param {string} path */
function bookOf(path) {
  return BOOKS.findIndex((starts) => starts.some((start) => path.startsWith(start)));
}

/**
 * @param {readonly string[]} paths
 * @param {ReadonlyMap<string, string>} texts of pages, by path
 * @returns {readonly string[]} the same paths, those of causes before the search that holds them
 */
function besideTheirCauses(paths, texts) {
  const ordered = paths
    .filter((path) => WHOLE_SEARCH.test(path))
    .flatMap((path) => {
      const causes = [...(texts.get(path) ?? "").matchAll(CAUSE_LINK)].map(([, cause = ""]) => cause);
      return [...causes.filter((cause) => texts.has(cause)), path];
    });
  return [...new Set([...ordered, ...paths])];
}

/**
 * @param {string} root
 * @returns {Map<string, string>} pages without their scripts, by path
 */
function readPages(root) {
  const pages = new Map();
  for (const { path } of filesBelow(root)) {
    const address = `/${path.replace(/\.html$/, "")}`;
    if (!path.endsWith(".html") || !READABLE.test(address) || WITH_SCRIPTS.includes(address)) continue;
    pages.set(address, readFileSync(join(root, path), "utf8").replace(SCRIPT, ""));
  }
  return pages;
}

/**
 * @param {string} folder
 * @returns {string[]} addresses of scripts, styles, and what search and diagnosis work from
 */
function hashedFiles(folder) {
  const statics = join(folder, ".next", "static");
  const artefacts = join(folder, ".next", "server", "app", "artefacts");
  const unneeded = addressesIn(folder, "/", FOR_OLD_BROWSERS);
  return [
    ...filesBelow(statics)
      .filter(({ path }) => /\.(js|css)$/.test(path) && !path.startsWith(`${PAGE_DATA}/`))
      .map(({ path }) => `/_next/static/${path}`)
      .filter((address) => !unneeded.includes(address)),
    ...(existsSync(artefacts) ? filesBelow(artefacts) : [])
      .filter(({ path }) => path.endsWith(".body") && !LEFT_OUT.test(path))
      .map(({ path }) => `/artefacts/${path.replace(/\.body$/, "")}`),
  ];
}

/**
 * @param {string} folder
 * @param {readonly string[]} paths of pages; one that is drawn for each request has its data in itself
 * @returns {string[]} addresses of the data that these pages' scripts work from
 */
function pageDataOf(folder, paths) {
  return paths.flatMap((path) => addressesIn(folder, path, /<script src="([^"]+)" defer="">/g));
}

/**
 * @param {string} folder
 * @param {string} path of a page; one that is drawn for each request has no file
 * @param {RegExp} pattern whose first group is an address
 * @returns {string[]}
 */
function addressesIn(folder, path, pattern) {
  const file = join(folder, ".next", "server", "app", `${path === "/" ? "index" : path.slice(1)}.html`);
  const html = existsSync(file) ? readFileSync(file, "utf8") : "";
  return [...html.matchAll(pattern)].flatMap(([, address]) => address ?? []);
}

/**
 * @param {string} text
 * @returns {string}
 */
function hashOf(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
