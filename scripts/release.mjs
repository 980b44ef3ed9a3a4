import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildWhenNeeded } from "./build-when-needed.mjs";
import { bundleModule } from "./bundle-module.mjs";
import { endWithNpm } from "./end-with-npm.mjs";
import { writeManifest } from "./export/export-manifest.mjs";
import { zipFolder } from "./export/zip-folder.mjs";
import { installWhenNeeded } from "./install-when-needed.mjs";
import { PROJECT_ROOT } from "./project-root.mjs";
import { leanPages } from "./release/lean-pages.mjs";
import { layOutRelease } from "./release/release-files.mjs";
import { START_FILES } from "./release/start-files.mjs";
import { buildsFolder } from "./site-builds.mjs";

const RELEASE = join(PROJECT_ROOT, "release");
const NAME = "mailflow-triage";
const NOTICES = "THIRD-PARTY-NOTICES.txt";

endWithNpm();
if (!(await installWhenNeeded({ forTests: false }))) process.exit(1);
const { exitCode, output, folder } = await buildWhenNeeded(console.log);
if (exitCode !== 0 || folder === undefined) {
  console.error(`${output}\nThe build failed. Nothing was released.`);
  process.exit(1);
}
try {
  await release(folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/**
 * Packs a build with all that it needs to run.
 *
 * @param {string} build
 */
async function release(build) {
  const draft = join(buildsFolder(PROJECT_ROOT), "release");
  rmSync(draft, { recursive: true, force: true });
  try {
    const site = join(draft, "site");
    layOutRelease(build, site);
    leanPages(site);
    const bundled = await bundleModule(PROJECT_ROOT, "scripts/start-release.mjs", ".cache/start-release.mjs");
    if (bundled.exitCode !== 0) throw new Error(bundled.output);
    cpSync(join(PROJECT_ROOT, ".cache", "start-release.mjs"), join(site, "server", "start.mjs"));
    const { files, bytes } = writeManifest(site);
    for (const [name, text] of Object.entries(START_FILES)) writeFileSync(join(draft, name), text);
    chmodSync(join(draft, "start.sh"), 0o755);
    for (const name of ["LICENSE", NOTICES])
      if (existsSync(join(PROJECT_ROOT, name))) cpSync(join(PROJECT_ROOT, name), join(draft, name));
    mkdirSync(RELEASE, { recursive: true });
    const archive = join(RELEASE, `${NAME}.zip`);
    const packed = zipFolder(draft, archive, NAME);
    const hash = createHash("sha256").update(readFileSync(archive)).digest("hex");
    writeFileSync(join(RELEASE, `${NAME}.zip.sha256`), `${hash}  ${NAME}.zip\n`);
    console.log(`${files} files, ${inMegabytes(bytes)}, packed into ${inMegabytes(packed)}: ${archive}`);
    console.log(`SHA-256 ${hash}`);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * @param {number} bytes
 * @returns {string}
 */
function inMegabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
