import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS, browserCandidates } from "./scripts/find-browser.mjs";

const OWN_PORT = 3210;

/** The server that `npm test` has started; without it Playwright starts one itself. */
const givenUrl = process.env.E2E_BASE_URL;

/** A copy of plain files answers no questions of its own: the API, forms without scripts, what a server says in headers. */
const isPlain = process.env.E2E_PLAIN_PATH !== undefined;
const SERVER_ONLY = ["api", "server", "security-headers", "accessibility", "markup", "every-page"];
const browserPath = browserCandidates(process).find(existsSync);

export default defineConfig({
  testDir: "e2e",
  testIgnore: (isPlain ? SERVER_ONLY : ["plain-copy"]).map((name) => `**/${name}.spec.ts`),
  ...(isPlain ? { grepInvert: /@server|without JavaScript/ } : {}),
  outputDir: "test-results/e2e",
  workers: 2,
  fullyParallel: true,
  // A machine that others use as well may drop a browser; what needs a second try is reported as flaky.
  retries: 2,
  forbidOnly: true,
  // How long something takes is the benchmark's matter; a busy machine must not fail a test.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: givenUrl ?? `http://127.0.0.1:${OWN_PORT}`,
    locale: "en-US",
    // Requests that a service worker makes are not seen by tests; the journey without network allows it.
    serviceWorkers: "block",
    // A recording of each test doubles the effort; `npx playwright test --trace on` makes one of those that fail.
    screenshot: "only-on-failure",
    launchOptions: {
      args: BROWSER_FLAGS,
      ...(browserPath === undefined ? {} : { executablePath: browserPath }),
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
    {
      name: "phone",
      grep: /@phone/,
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    },
  ],
  ...(givenUrl === undefined
    ? {
        webServer: {
          command: "node scripts/start.mjs",
          url: `http://127.0.0.1:${OWN_PORT}`,
          env: { HOST: "127.0.0.1", PORT: String(OWN_PORT) },
          timeout: 300_000,
        },
      }
    : {}),
});
