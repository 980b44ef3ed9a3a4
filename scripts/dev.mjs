import { appendFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { endWithNpm } from "./end-with-npm.mjs";
import { installWhenNeeded } from "./install-when-needed.mjs";
import { isPortInUse } from "./port-in-use.mjs";
import { PROJECT_ROOT } from "./project-root.mjs";
import { runPackage } from "./run-process.mjs";
import { portTakenMessage, readServerAddress } from "./server-address.mjs";
import { watchContent } from "./watch-content.mjs";

/** Git ignores it, and it sets nothing: only the time of its last saving matters. */
const REFRESH_FILE = join(PROJECT_ROOT, ".env.development.local");

/**
 * Next's development server does not watch files that pages read themselves, as ours read content/. It does
 * watch the environment files: when one is saved, every open page renders again and keeps what was typed.
 */
function refreshOpenPages() {
  const now = new Date();
  appendFileSync(REFRESH_FILE, "");
  utimesSync(REFRESH_FILE, now, now);
}

/** @returns {Promise<string | undefined>} what went wrong */
async function develop() {
  const address = readServerAddress(process.env);
  if ("problem" in address) return address.problem;
  if (await isPortInUse(address)) return portTakenMessage(address.port, "npm run dev");
  if (!(await installWhenNeeded())) return "Not started.";
  const stopWatching = watchContent(join(PROJECT_ROOT, "content"), refreshOpenPages);
  const { host, port } = address;
  await runPackage("next", ["dev", "--hostname", host, "--port", String(port)], { live: true });
  stopWatching();
  return undefined;
}

endWithNpm();
const problem = await develop();
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
