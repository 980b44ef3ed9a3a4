import { existsSync } from "node:fs";
import { findBrowser } from "./find-browser.mjs";
import { runPackage, runProgram } from "./run-process.mjs";

const APT_GET = "/usr/bin/apt-get";

/** @type {readonly { label: string, isPossible: () => boolean, install: () => Promise<unknown> }[]} */
const INSTALLERS = [
  {
    label: "Playwright's Chromium",
    isPossible: () => true,
    install: () => runPackage("@playwright/test", ["install", "chromium"], { timeoutSeconds: 600 }),
  },
  {
    label: "the system's Chromium package",
    isPossible: () => process.getuid?.() === 0 && existsSync(APT_GET),
    install: async () => {
      const options = { env: { DEBIAN_FRONTEND: "noninteractive" }, timeoutSeconds: 900 };
      await runProgram(APT_GET, ["update"], options);
      const { exitCode } = await runProgram(APT_GET, ["install", "-y", "chromium-headless-shell"], options);
      if (exitCode !== 0) await runProgram(APT_GET, ["install", "-y", "chromium"], options);
    },
  },
];

/**
 * A browser for the end-to-end tests; installs one when there is none.
 *
 * @returns {Promise<{ path: string } | { problem: string }>}
 */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found) return { path: found };
  for (const { label, isPossible, install } of INSTALLERS) {
    if (!isPossible()) continue;
    console.log(`No browser found; installing ${label} …`);
    await install();
    const path = await findBrowser();
    if (path) return { path };
  }
  return {
    problem: [
      "No browser for the end-to-end tests was found, and none could be installed.",
      "Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test",
      ...(process.env.CHROMIUM_PATH ? [`CHROMIUM_PATH=${process.env.CHROMIUM_PATH} does not start.`] : []),
    ].join("\n"),
  };
}
