import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../files-below.mjs";
import { pagePolicy } from "../serve/content-policy.mjs";
import { hasStyleAttributes, inlineScripts, scriptHash } from "../serve/inline-scripts.mjs";

/** What only Next's router reads, which a site of plain files does without: its links load whole pages. */
const FOR_ROUTER = /(^|\/)(__next\.[^/]*|index|404|_not-found)\.txt$/;

/**
 * Makes the pages that Next has written fit for any web server: each page names its scripts in a policy of its own, and what only
 * Next's router reads is left out.
 *
 * @param {string} folder
 */
export function tidyPages(folder) {
  const paths = filesBelow(folder).map(({ path }) => path);
  for (const path of paths.filter((path) => FOR_ROUTER.test(path))) rmSync(join(folder, path));
  for (const path of paths.filter((path) => path.endsWith(".html"))) {
    const file = join(folder, path);
    writeFileSync(file, withPolicy(readFileSync(file, "utf8")));
  }
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
