import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { PORT_TAKEN, readServerAddress } from "./server-address.mjs";
import { readAccessLog } from "./serve/access-log.mjs";
import { readOtherCopies } from "./serve/other-copies.mjs";
import { serveSite } from "./serve-site.mjs";
import { holdBuild } from "./site-builds.mjs";

// The build bundles this file into `server/` of its folder; `start.mjs` runs it there as a process of its own.
const build = dirname(dirname(fileURLToPath(import.meta.url)));

process.on("uncaughtException", (error) => {
  console.error("The server ends because of an error that nothing caught:", error);
  process.exit(1);
});
// Next leaves promises of pages that readers have left behind; they end nothing.
process.on("unhandledRejection", (reason) =>
  console.error("A promise was rejected and nobody listened:", reason),
);

process.chdir(build);
holdBuild(build);
const address = readServerAddress(process.env);
const log = readAccessLog(process.env);
if ("problem" in address) throw new Error(address.problem);
if ("problem" in log) throw new Error(log.problem);
const others = readOtherCopies(process.env);
if ("problem" in others) throw new Error(others.problem);

/** @type {Promise<{ close: () => Promise<void> }>} */
const site = serveSite({ address, build, log: log.log, copies: others.copies, env: process.env });
const end = () => void site.then(({ close }) => close()).finally(() => process.exit(0));
process.on("SIGINT", end).on("SIGTERM", end).on("disconnect", end);
site.then(
  () => process.send?.("ready"),
  (error) => {
    if (error?.code === "EADDRINUSE") process.exit(PORT_TAKEN);
    console.error(`The site could not be served: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  },
);
