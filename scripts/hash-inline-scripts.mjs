import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasStyleAttributes, inlineScripts, isHarmless, scriptHash } from "./serve/inline-scripts.mjs";

/** @typedef {{ scripts: string[], hasStyleAttributes?: true }} PagePolicy */
/** @typedef {{ own: string[], pages: Record<string, PagePolicy> }} InlineScripts */

/** Where the build keeps them, below its folder. */
export const INLINE_SCRIPTS = ".next/inline-scripts.json";

/** The site's own scripts stand in every page, whatever it is about. */
const HOME = "index.html";

/** Next's page for errors that nothing else could show: it is never sent, `app/error.tsx` and the server answer before. */
const NEVER_SENT = /^_global-error/;

/**
 * Reads every page that the build has written, and keeps the hashes of the scripts in it by the page's address.
 *
 * @param {string} folder the build's folder
 * @returns {InlineScripts}
 * @throws when a page holds a script that is neither Next's nor in every page: nobody has reviewed it
 */
export function hashInlineScripts(folder) {
  const root = join(folder, ".next", "server", "app");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".html") && !NEVER_SENT.test(name));
  const htmlOf = (/** @type {string} */ name) => readFileSync(join(root, name), "utf8");
  const own = inlineScripts(htmlOf(HOME)).filter((text) => !isHarmless(text, []));
  const pages = Object.fromEntries(
    files.map((name) => {
      const html = htmlOf(name);
      const scripts = inlineScripts(html);
      const strange = scripts.find((text) => !isHarmless(text, own));
      if (strange !== undefined)
        throw new Error(
          `${name}: holds a script that Next did not write and not every page has: ${strange.slice(0, 120)}`,
        );
      const path = `/${name.replace(/(?:^index)?\.html$/, "")}`;
      return [
        path,
        {
          scripts: [...new Set(scripts.map(scriptHash))],
          ...(hasStyleAttributes(html) ? { hasStyleAttributes: /** @type {const} */ (true) } : {}),
        },
      ];
    }),
  );
  const result = { own, pages };
  writeFileSync(join(folder, INLINE_SCRIPTS), JSON.stringify(result));
  return result;
}
