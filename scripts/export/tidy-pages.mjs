import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../files-below.mjs";
import { pagePolicy } from "../serve/content-policy.mjs";
import { hasStyleAttributes, inlineScripts, scriptHash } from "../serve/inline-scripts.mjs";

/** Next leaves this in a page that only leads on. */
const LEADS_ON = /<meta id="__next-page-redirect" http-equiv="refresh" content="\d+;url=([^"]+)"/;

/** What only Next's router reads, which a site of plain files does without: its links load whole pages. */
const FOR_ROUTER = /(^|\/)(__next\.[^/]*|index|404|_not-found)\.txt$/;

/**
 * Makes the pages that Next has written fit for any web server: pages that only lead on become a few lines, each other page
 * names its scripts in a policy of its own, and what only Next's router reads is left out.
 *
 * @param {string} folder
 */
export function tidyPages(folder) {
  const paths = filesBelow(folder).map(({ path }) => path);
  for (const path of paths.filter((path) => FOR_ROUTER.test(path))) rmSync(join(folder, path));
  for (const path of paths.filter((path) => path.endsWith(".html"))) {
    const file = join(folder, path);
    const html = readFileSync(file, "utf8");
    const target = LEADS_ON.exec(html)?.[1];
    writeFileSync(file, target === undefined ? withPolicy(html) : leadingOn(target));
  }
}

/**
 * @param {string} target already escaped for an attribute
 * @returns {string} a page that leads on without a script
 */
function leadingOn(target) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Moved</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0;url=${target}"><link rel="canonical" href="${target}"><p>Moved to <a href="${target}">${target}</a>.</p></html>\n`;
}

/**
 * A policy inside the page holds for whatever server hands it out; who may frame the page only a header can say.
 *
 * @param {string} html
 * @returns {string}
 */
function withPolicy(html) {
  const scripts = [...new Set(inlineScripts(html).map(scriptHash))];
  const policy = pagePolicy({ scripts, hasStyleAttributes: hasStyleAttributes(html) })
    .split("; ")
    .filter((rule) => !rule.startsWith("frame-ancestors"))
    .join("; ");
  // The character set must stay within the first kilobyte.
  return html.replace(
    /<head>(?:<meta charset="[^"]*"\s*\/?>)?/i,
    (start) => `${start}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );
}
