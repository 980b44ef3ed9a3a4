import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./files-below.mjs";
import { heavyModules, hintChunks, loadedChunks, startInSteps } from "./script-start.mjs";
import { isHarmless } from "./serve/inline-scripts.mjs";

/** Below the folder of files whose names change with their content. */
export const PAGE_DATA = "page-data";

/** A piece of the data as Next writes it: text in double quotes, which is full of quotes itself. */
const PIECE = /^self\.__next_f\.push\((\[1,"[\s\S]*"\])\)$/;

const INLINE_SCRIPT = /<script(?: id="_R_")?>([\s\S]*?)<\/script>/g;

/** Next's own pages for errors are drawn when something is broken: they must not need one more file. */
const KEPT_WHOLE = /^_/;

/** A page that only leads on is read by nobody. */
const LEADS_ON = 'id="__next-page-redirect"';

/**
 * Takes out of each page that the build has written what Next writes there for its scripts: every text of the page a second
 * time, as data. It becomes a file beside the scripts, which a reader's browser fetches while it already shows the page, and
 * keeps. The call that starts the scripts stands at the file's end: without the file a page is what it is without scripts.
 * The scripts themselves are marked to be compiled whole.
 *
 * @param {string} pages the folder with the pages
 * @param {string} statics the folder that is served as `/_next/static`
 * @param {string} [basePath] "" or e.g. "/kb"
 * @returns {number} pages that were changed
 */
export function movePageData(pages, statics, basePath = "") {
  mkdirSync(join(statics, PAGE_DATA), { recursive: true });
  const files = filesBelow(pages).filter(({ path }) => path.endsWith(".html") && !KEPT_WHOLE.test(path));
  const heavy = heavyModules(statics);
  /** @type {Set<string>} */
  const loaded = new Set();
  const changed = files.filter(({ path }) => {
    const file = join(pages, path);
    const whole = readFileSync(file, "utf8");
    for (const name of loadedChunks(whole)) loaded.add(name);
    const addressOf = (/** @type {string} */ name) => [basePath, "_next/static", PAGE_DATA, name].join("/");
    const { html, script } = splitPage(whole, addressOf, heavy);
    if (script === undefined) return false;
    writeFileSync(join(statics, PAGE_DATA, script.name), script.text);
    writeFileSync(file, html);
    return true;
  });
  hintChunks(statics, loaded);
  return changed.length;
}

/**
 * Parts one page from what its scripts read.
 *
 * @param {string} html
 * @param {(name: string) => string} addressOf
 * @param {ReadonlyMap<string, readonly number[]>} [heavy] modules that start one by one
 * @returns {{ html: string, script: { name: string, text: string } | undefined }}
 */
export function splitPage(html, addressOf, heavy = new Map()) {
  /** @type {string[]} */
  const data = [];
  /** @type {string[]} */
  const starts = [];
  const rest = html.replace(INLINE_SCRIPT, (whole, /** @type {string} */ text) => {
    if (!isHarmless(text, [])) return whole;
    if (text.includes("TURBOPACK")) starts.push(startInSteps(text, heavy));
    else data.push(inSingleQuotes(text));
    return "";
  });
  if (starts.length === 0 || data.length === 0 || html.includes(LEADS_ON)) return { html, script: undefined };
  const text = [...data, ...starts, ""].join(";\n");
  const name = `${createHash("sha256").update(text).digest("hex").slice(0, 16)}.js`;
  // Deferred, it runs before Next takes the page for complete.
  const tag = `<script src="${addressOf(name)}" defer=""></script>`;
  return { html: rest.replace("</head>", () => `${tag}</head>`), script: { name, text } };
}

/**
 * The same piece of data as a text in single quotes: a ninth shorter, for none of its quotes needs a stroke before it.
 *
 * @param {string} script
 * @returns {string} unchanged when it is no piece of text
 */
function inSingleQuotes(script) {
  const piece = PIECE.exec(script)?.[1];
  if (piece === undefined) return script;
  const text = JSON.stringify(JSON.parse(piece)[1])
    .slice(1, -1)
    .replace(/\\(.)|'/gs, (found, escaped) => (found === "'" ? "\\'" : escaped === '"' ? '"' : found));
  return `self.__next_f.push([1,'${text}'])`;
}
