import { hostname } from "node:os";
import { buildWhenNeeded, findReadyBuild, newestBuild } from "./build-when-needed.mjs";
import { endWithNpm } from "./end-with-npm.mjs";
import { installWhenNeeded } from "./install-when-needed.mjs";
import { isPortInUse } from "./port-in-use.mjs";
import { runServer } from "./run-server.mjs";
import { readAccessLog } from "./serve/access-log.mjs";
import { readOtherCopies } from "./serve/other-copies.mjs";
import { localUrl, PORT_TAKEN, portTakenMessage, readServerAddress, sharingHint } from "./server-address.mjs";
import { discardBuild, isWhole, removeUnusedBuilds } from "./site-builds.mjs";
import { supervise } from "./supervise.mjs";
import { PROJECT_ROOT } from "./project-root.mjs";

/** @typedef {import("./site-builds.mjs").SiteBuild} SiteBuild */

/** How to end: at once until the site is served, then with the answers that are under way. */
/** @type {() => void} */
let end = () => process.exit(143);

/** @returns {Promise<string | undefined>} what went wrong; undefined when the site is being served */
async function start() {
  const address = readServerAddress(process.env);
  if ("problem" in address) return address.problem;
  const log = readAccessLog(process.env);
  if ("problem" in log) return log.problem;
  const others = readOtherCopies(process.env);
  if ("problem" in others) return others.problem;
  try {
    if (await isPortInUse(address)) return portTakenMessage(address.port);
  } catch (error) {
    return `Cannot serve at HOST=${address.host}, PORT=${address.port}: ${String(error)}`;
  }
  /** @type {Set<string>} */
  const failed = new Set();
  for (;;) {
    const { build, isOlder } = await chooseBuild(failed);
    if (!build) return "Not started: there is no build to serve.";
    const site = await supervise(async () => runServer((await repaired(build)).folder), {
      onRestart: (code, waitMs) =>
        console.error(
          `The server ended unexpectedly (exit code ${code}). Starting it again${waitMs > 0 ? ` in ${waitMs / 1000} s` : ""} …`,
        ),
    });
    if ("exitCode" in site) {
      if (site.exitCode === PORT_TAKEN) return portTakenMessage(address.port);
      // Something in it may be damaged that its sizes do not show.
      if (failed.size === 0 && !isOlder) discardBuild(build);
      failed.add(build.folder);
      continue;
    }
    removeUnusedBuilds(PROJECT_ROOT);
    console.log(`Mailflow Triage is ready at ${localUrl(address)}`);
    if (isOlder) console.error(OLDER);
    console.log(`${sharingHint(address, hostname())} Ctrl-C ends it.`);
    let isEnding = false;
    end = () => {
      if (isEnding) process.exit(143);
      isEnding = true;
      void site.end().then(() => process.exit(0));
    };
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
      process.removeAllListeners(signal).on(signal, () => end());
    return undefined;
  }
}

const OLDER = [
  "",
  "  !! THE SITE IS AN OLDER ONE. The present files could not be built; the reason is above.",
  "  !! It goes on as it was. Mend the reason, then end this and start again.",
  "",
].join("\n");

/**
 * The build of the present files if it can be had, otherwise the newest one that is whole.
 *
 * @param {ReadonlySet<string>} failed folders of builds that could not be served
 * @returns {Promise<{ build: SiteBuild | undefined, isOlder: boolean }>}
 */
async function chooseBuild(failed) {
  const ready = findReadyBuild();
  if (ready && !failed.has(ready.folder)) return { build: ready, isOlder: false };
  // One that was made just now and cannot be served would fail again.
  const made = failed.size > 1 ? undefined : await makeBuild();
  return made ? { build: made, isOlder: false } : { build: newestBuild(failed), isOlder: true };
}

/** @returns {Promise<SiteBuild | undefined>} undefined when it failed; the reason has been shown */
async function makeBuild() {
  if (!(await installWhenNeeded({ forTests: false }))) return undefined;
  const { exitCode, output } = await buildWhenNeeded(console.log);
  if (exitCode === 0) return findReadyBuild() ?? newestBuild();
  console.error(`${output}\nThe build failed; the reason is above.`);
  return undefined;
}

/**
 * A server that ended may have met a damaged file.
 *
 * @param {SiteBuild} build
 * @returns {Promise<SiteBuild>}
 */
async function repaired(build) {
  if (isWhole(build)) return build;
  console.error("Files of the build are damaged or missing. Building it again …");
  discardBuild(build);
  return (await chooseBuild(new Set())).build ?? build;
}

endWithNpm(() => end());
const problem = await start();
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
