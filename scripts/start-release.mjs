import { hostname } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { checkManifest } from "./export/export-manifest.mjs";
import { isPortInUse } from "./port-in-use.mjs";
import { runServer } from "./run-server.mjs";
import { readAccessLog } from "./serve/access-log.mjs";
import { readOtherCopies } from "./serve/other-copies.mjs";
import { localUrl, PORT_TAKEN, portTakenMessage, readServerAddress, sharingHint } from "./server-address.mjs";
import { supervise } from "./supervise.mjs";

/*
 * Starts the site of a release: `npm run release` bundles this file into `server/` of it. It needs Node and nothing else.
 */
const site = dirname(dirname(fileURLToPath(import.meta.url)));
const START = process.platform === "win32" ? "start.cmd" : "./start.sh";

/** The oldest Node that the site runs on. */
const OLDEST = [20, 9];

/** @returns {string | undefined} what is wrong with this Node */
function nodeFault() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > (OLDEST[0] ?? 0) || (major === OLDEST[0] && minor >= (OLDEST[1] ?? 0))
    ? undefined
    : `This is Node ${process.versions.node}; ${OLDEST.join(".")} or newer is needed.`;
}

/** @returns {string | undefined} what is wrong with the copy; undefined when every file is as it was packed */
function copyFault() {
  const wrong = checkManifest(site).filter((line) => !/^in-use-\d+ is not in the list$/.test(line));
  if (wrong.length === 0) return undefined;
  const more = wrong.length > 20 ? [`… and ${wrong.length - 20} more`] : [];
  return [...wrong.slice(0, 20), ...more, "The copy is not whole. Unpack the archive again."].join("\n");
}

/** @returns {Promise<string | undefined>} what went wrong; undefined when the site is being served */
async function start() {
  const address = readServerAddress(process.env);
  if ("problem" in address) return address.problem;
  const log = readAccessLog(process.env);
  if ("problem" in log) return log.problem;
  const others = readOtherCopies(process.env);
  if ("problem" in others) return others.problem;
  try {
    if (await isPortInUse(address)) return portTakenMessage(address.port, START);
  } catch (error) {
    return `Cannot serve at HOST=${address.host}, PORT=${address.port}: ${String(error)}`;
  }
  const running = await supervise(async () => runServer(site), {
    onRestart: (code, waitMs) =>
      console.error(
        `The server ended unexpectedly (exit code ${code}). Starting it again in ${waitMs / 1000} s …`,
      ),
  });
  if ("exitCode" in running)
    return running.exitCode === PORT_TAKEN
      ? portTakenMessage(address.port, START)
      : (copyFault() ?? "The site could not be served; the reason is above.");
  console.log(`Mailflow Triage is ready at ${localUrl(address)}`);
  console.log(`${sharingHint(address, hostname())} Ctrl-C ends it.`);
  const end = () => void running.end().then(() => process.exit(0));
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.once(signal, end);
  return undefined;
}

const problem = nodeFault() ?? (process.argv.includes("--check") ? copyFault() : await start());
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
if (process.argv.includes("--check")) console.log("The copy is whole.");
