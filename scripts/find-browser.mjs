import { existsSync } from "node:fs";

/** @typedef {{ platform: NodeJS.Platform, env: Record<string, string | undefined> }} Computer */

/** Keeps Chromium from looking for updates and from needing a sandbox, which containers do not offer. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The shell without windows starts and draws for half of the effort. */
const COMMANDS = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/**
 * Where a browser may be, most wanted first: CHROMIUM_PATH, then Chromium or Chrome where systems put them.
 *
 * @param {Computer} computer
 * @returns {string[]}
 */
export function browserCandidates({ platform, env }) {
  const chosen = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : [];
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((root) => root);
    return [
      ...chosen,
      ...roots.map((root) => `${root}\\Chromium\\Application\\chrome.exe`),
      ...roots.map((root) => `${root}\\Google\\Chrome\\Application\\chrome.exe`),
      ...roots.map((root) => `${root}\\Microsoft\\Edge\\Application\\msedge.exe`),
    ];
  }
  if (platform === "darwin") {
    return [
      ...chosen,
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];
  }
  const folders = (env.PATH ?? "").split(":").filter((folder) => folder !== "");
  return [
    ...chosen,
    ...new Set(
      COMMANDS.flatMap((command) => ["/usr/bin", "/usr/local/bin", ...folders].map((f) => `${f}/${command}`)),
    ),
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
  ];
}

/**
 * The first candidate that passes `isUsable`.
 *
 * @param {readonly string[]} candidates
 * @param {(path: string) => Promise<boolean>} isUsable
 * @returns {Promise<string | undefined>}
 */
export async function firstUsable(candidates, isUsable) {
  for (const path of candidates) if (await isUsable(path)) return path;
  return undefined;
}

/**
 * A browser that really starts on this computer: one of the candidates, otherwise the one that Playwright
 * has installed. Undefined when there is none.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const { chromium } = await import("@playwright/test");
  return firstUsable([...browserCandidates(process), chromium.executablePath()], async (path) => {
    if (!existsSync(path)) return false;
    try {
      await (await chromium.launch({ executablePath: path, args: BROWSER_FLAGS, timeout: 30_000 })).close();
      return true;
    } catch {
      return false;
    }
  });
}
