import { createHash } from "node:crypto";

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/** What Next writes into its pages (next 16.4): data of a page as a JSON list, its beginning, and the list of a page's chunks. */
const NEXT_DATA = /^self\.__next_f\.push\((\[[\s\S]*\])\)$/;
const NEXT_START = "(self.__next_f=self.__next_f||[]).push([0])";
const NEXT_CHUNKS =
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{[\s\S]*\})\);?$/;

/**
 * The scripts that stand in a page itself.
 *
 * @param {string} html
 * @returns {string[]}
 */
export function inlineScripts(html) {
  return [...html.matchAll(SCRIPT)]
    .filter(
      ([, attributes = ""]) =>
        !/\ssrc=/.test(attributes) && !/\stype="application\/(ld\+)?json"/.test(attributes),
    )
    .map(([, , text = ""]) => text);
}

/**
 * Whether a script can do nothing but hand over data: it has one of the forms that Next writes, or is one of our own.
 *
 * @param {string} text
 * @param {readonly string[]} own the site's own scripts, as they are
 * @returns {boolean}
 */
export function isHarmless(text, own) {
  if (text === NEXT_START || own.includes(text)) return true;
  const json = (NEXT_DATA.exec(text) ?? NEXT_CHUNKS.exec(text))?.[1];
  if (json === undefined) return false;
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} script
 * @returns {string} the source by which a Content-Security-Policy names the script
 */
export function scriptHash(script) {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

/**
 * @param {string} html
 * @returns {boolean} whether elements are styled by an attribute
 */
export function hasStyleAttributes(html) {
  return /<[a-z][^<>]*\sstyle="/.test(html);
}
