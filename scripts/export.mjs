import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readBasePath } from "./base-path.mjs";
import { copyInputs } from "./build-inputs.mjs";
import { STORE_STEP } from "./build-site.mjs";
import { endWithNpm } from "./end-with-npm.mjs";
import { checkManifest, writeManifest } from "./export/export-manifest.mjs";
import { tidyPages } from "./export/tidy-pages.mjs";
import { makeLinksPlain } from "./export/make-links-plain.mjs";
import { webServerFiles } from "./export/web-servers.mjs";
import { zipFolder } from "./export/zip-folder.mjs";
import { installWhenNeeded } from "./install-when-needed.mjs";
import { movePageData } from "./move-page-data.mjs";
import { readDrawnPages, showProgress } from "./progress.mjs";
import { PROJECT_ROOT } from "./project-root.mjs";
import { runPackage } from "./run-process.mjs";
import { buildsFolder } from "./site-builds.mjs";
import { withLock } from "./with-lock.mjs";

/** Without SITE_URL these would name an address that nobody can open. */
const NEED_ADDRESS = ["sitemap.xml", "atom.xml", "opensearch.xml", "llms.txt", "robots.txt"];

const OUT = join(PROJECT_ROOT, "out");
const ARCHIVE = join(PROJECT_ROOT, "release", "mailflow-triage-files.zip");

endWithNpm();
const [command, folder = OUT] = process.argv.slice(2);
try {
  if (command === "check") check(folder);
  else await exportSite();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** @param {string} folder */
function check(folder) {
  const wrong = checkManifest(folder);
  if (wrong.length === 0) return console.log(`${folder} is whole.`);
  console.error(wrong.join("\n"));
  throw new Error(`${wrong.length} files of ${folder} are not as they should be. Copy them again.`);
}

/** Makes the site as plain files, and puts it in the place of an earlier one only when it is whole. */
async function exportSite() {
  const basePath = readBasePath(process.env.BASE_PATH);
  if (!(await installWhenNeeded({ forTests: false }))) throw new Error("Nothing was exported.");
  await withLock(join(buildsFolder(PROJECT_ROOT), "lock"), async () => {
    const draft = join(buildsFolder(PROJECT_ROOT), "export");
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true });
    try {
      const files = await drawPages(draft, basePath);
      finish(files, basePath);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  });
}

/**
 * @param {string} draft
 * @param {string} basePath
 * @returns {Promise<string>} the folder with the finished pages
 */
async function drawPages(draft, basePath) {
  const cacheFolder = join(PROJECT_ROOT, ".cache");
  const env = {
    ...process.env,
    NODE_ENV: /** @type {const} */ ("production"),
    STATIC_EXPORT: "1",
    BASE_PATH: basePath,
    CACHE_FOLDER: cacheFolder,
  };
  copyInputs(PROJECT_ROOT, draft, env);
  makeLinksPlain(draft);
  console.log(`Drawing the site as plain files for ${basePath || "/"} …`);
  const stored = await STORE_STEP.run({ folder: draft, root: PROJECT_ROOT, cacheFolder, env });
  if (stored.exitCode !== 0) throw new Error(`${stored.output}\nNothing was exported.`);
  const drawn = await runPackage("next", ["build"], {
    cwd: draft,
    env,
    endsWithUs: true,
    onOutput: readDrawnPages(showProgress("pages")),
  });
  if (drawn.exitCode !== 0) throw new Error(`${drawn.output}\nNothing was exported.`);
  return join(draft, "out");
}

/**
 * @param {string} files
 * @param {string} basePath
 */
function finish(files, basePath) {
  movePageData(files, join(files, "_next", "static"), basePath);
  tidyPages(files);
  if (!process.env.SITE_URL) for (const name of NEED_ADDRESS) rmSync(join(files, name), { force: true });
  for (const [name, text] of Object.entries(webServerFiles(basePath))) {
    mkdirSync(dirname(join(files, name)), { recursive: true });
    writeFileSync(join(files, name), text);
  }
  const { files: count, bytes } = writeManifest(files);
  mkdirSync(dirname(ARCHIVE), { recursive: true });
  const packed = zipFolder(files, ARCHIVE, basePath.slice(1) || "mailflow-triage");
  rmSync(OUT, { recursive: true, force: true });
  renameSync(files, OUT);
  console.log(`${count} files, ${inMegabytes(bytes)}, in ${OUT}`);
  console.log(`${inMegabytes(packed)} in ${ARCHIVE}`);
  if (!process.env.SITE_URL)
    console.log(
      `SITE_URL is not set, so there is no ${NEED_ADDRESS.join(", ")}: they name the site's address.`,
    );
}

/**
 * @param {number} bytes
 * @returns {string}
 */
function inMegabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
