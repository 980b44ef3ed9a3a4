import { hostname } from "node:os";
import { buildWhenNeeded } from "./build-when-needed.mjs";
import { endWithNpm } from "./end-with-npm.mjs";
import { installWhenNeeded } from "./install-when-needed.mjs";
import { isPortInUse } from "./port-in-use.mjs";
import { serveSite } from "./serve-site.mjs";
import { localUrl, portTakenMessage, readServerAddress, sharingHint } from "./server-address.mjs";

/** @returns {Promise<string | undefined>} what went wrong; undefined when the site is being served */
async function start() {
  const address = readServerAddress(process.env);
  if ("problem" in address) return address.problem;
  try {
    if (await isPortInUse(address)) return portTakenMessage(address.port);
  } catch (error) {
    return `Cannot serve at HOST=${address.host}, PORT=${address.port}: ${String(error)}`;
  }
  if (!(await installWhenNeeded())) return "Not started.";
  const { exitCode, output } = await buildWhenNeeded(() =>
    console.log("Building the site (only the first time, and after changes) …"),
  );
  if (exitCode !== 0) return `${output}\nThe build failed; the reason is above.`;

  const site = await serveSite(address);
  console.log(`Mailflow Triage is ready at ${localUrl(address)}`);
  console.log(`${sharingHint(address, hostname())} Ctrl-C ends it.`);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.removeAllListeners(signal).once(signal, () => void site.close().then(() => process.exit(0)));
  }
  return undefined;
}

endWithNpm();
const problem = await start();
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
