import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { endWithNpm } from "./end-with-npm.mjs";
import { servePlain } from "./e2e/serve-plain.mjs";
import { checkManifest } from "./export/export-manifest.mjs";
import { findOrInstallBrowser } from "./find-or-install-browser.mjs";
import { PROJECT_ROOT } from "./project-root.mjs";
import { runPackage } from "./run-process.mjs";

/*
 * Runs the end-to-end journeys on an exported copy, served by a plain web server: `npm run e2e:export`, or
 * `npm run e2e:export -- <folder> <arguments of Playwright>`. Journeys that need a server of the site's own are left out.
 */
endWithNpm();
const [first = "", ...others] = process.argv.slice(2);
const isFolder = first !== "" && existsSync(first);
const folder = isFolder ? resolve(first) : join(PROJECT_ROOT, "out");
try {
  process.exitCode = await testCopy(folder, isFolder ? others : process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/**
 * @param {string} copy
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
async function testCopy(copy, args) {
  const wrong = checkManifest(copy);
  if (wrong.length > 0)
    throw new Error(`${wrong.slice(0, 20).join("\n")}\n${copy} is not whole: npm run export`);
  const browser = await findOrInstallBrowser();
  if ("problem" in browser) throw new Error(browser.problem);
  const basePath = basePathOf(copy);
  const { url, server, stop } = await servePlain(copy, basePath);
  console.log(`${copy} at ${url}${basePath}/ by ${server}`);
  try {
    const { exitCode } = await runPackage(
      "@playwright/test",
      ["test", "--project=desktop", "--project=phone", ...args],
      {
        env: {
          CHROMIUM_PATH: browser.path,
          E2E_BASE_URL: url,
          E2E_PLAIN_PATH: basePath || "/",
          E2E_PLAIN_FOLDER: copy,
        },
        live: true,
      },
    );
    return exitCode;
  } finally {
    await stop();
  }
}

/**
 * The path that a copy was made for, as its own first page names it.
 *
 * @param {string} copy
 * @returns {string} "" or e.g. "/kb"
 */
function basePathOf(copy) {
  const page = readFileSync(join(copy, "index.html"), "utf8");
  return /(?:src|href)="([^"]*)\/_next\/static\//.exec(page)?.[1] ?? "";
}
