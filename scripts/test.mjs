import { buildWhenNeeded } from "./build-when-needed.mjs";
import { content, deadCode, format, lint, search, types, unitTests } from "./checks.mjs";
import { countPlaywright, withCounts } from "./count-tests.mjs";
import { endWithNpm } from "./end-with-npm.mjs";
import { findOrInstallBrowser } from "./find-or-install-browser.mjs";
import { installWhenNeeded } from "./install-when-needed.mjs";
import { runPackage } from "./run-process.mjs";
import { runSteps } from "./run-steps.mjs";
import { serveForTests } from "./serve-for-tests.mjs";
import { summarizeSteps, summarizeTests } from "./summarize-steps.mjs";

/** @typedef {import("./run-steps.mjs").Step} Step */
/** @typedef {import("./run-steps.mjs").StepOutcome} StepOutcome */

const E2E_REPORT = "test-results/e2e.json";

/** @type {string | undefined} */
let browserPath;
let isBuilt = false;

/** @type {Step} */
const browser = {
  name: "browser",
  run: async () => {
    const browser = await findOrInstallBrowser();
    if ("problem" in browser) return { exitCode: 1, output: browser.problem };
    browserPath = browser.path;
    return { exitCode: 0, output: "", note: browser.path };
  },
};

/** @type {Step} */
const build = {
  name: "build",
  run: async () => {
    const { exitCode, output, built } = await buildWhenNeeded();
    isBuilt = exitCode === 0;
    return { exitCode, output, note: built ? "" : "nothing changed since the last one" };
  },
};

/** @type {Step} */
const endToEndTests = {
  name: "end-to-end tests",
  run: () => withCounts(E2E_REPORT, countPlaywright, runEndToEndTests),
};

/** @returns {Promise<StepOutcome>} */
async function runEndToEndTests() {
  if (!isBuilt) return { exitCode: 1, output: "Not run: the build failed." };
  if (browserPath === undefined) return { exitCode: 1, output: "Not run: there is no browser." };
  const server = await serveForTests();
  console.log("… end-to-end tests");
  const outcome = await runPackage(
    "@playwright/test",
    ["test", `--reporter=${process.stdout.isTTY ? "line" : "list"},json`],
    {
      env: {
        CHROMIUM_PATH: browserPath,
        E2E_BASE_URL: server.url,
        E2E_SERVER_LOG: server.log,
        PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT,
      },
      live: true,
    },
  );
  await server.stop();
  return outcome;
}

endWithNpm();
if (!(await installWhenNeeded())) process.exit(1);
const results = [
  ...(await runSteps([
    [build, unitTests, content],
    [browser, lint, types, format, deadCode, search],
  ])),
  ...(await runSteps([[endToEndTests]])),
];
console.log(`\n${summarizeSteps(results)}\n\n${summarizeTests(results)}`);
process.exitCode = results.every(({ exitCode }) => exitCode === 0) ? 0 : 1;
