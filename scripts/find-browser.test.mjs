import { expect, test } from "vitest";
import { browserCandidates, firstUsable } from "./find-browser.mjs";

test.each(/** @type {const} */ (["linux", "darwin", "win32"]))(
  "CHROMIUM_PATH comes first on %s",
  (platform) => {
    const env = { CHROMIUM_PATH: "/my/browser", PATH: "/usr/bin", PROGRAMFILES: "C:\\Program Files" };
    expect(browserCandidates({ platform, env })[0]).toBe("/my/browser");
  },
);

test("Linux looks for Chromium before Chrome, in the usual folders and on the PATH, each place once", () => {
  const candidates = browserCandidates({ platform: "linux", env: { PATH: "/usr/bin:/home/ada/bin" } });
  expect(candidates).toContain("/home/ada/bin/chromium");
  expect(candidates.indexOf("/usr/bin/chromium")).toBeLessThan(candidates.indexOf("/usr/bin/google-chrome"));
  expect(new Set(candidates).size).toBe(candidates.length);
});

test("Windows looks in every program folder that exists", () => {
  const env = { PROGRAMFILES: "C:\\Program Files", LOCALAPPDATA: "C:\\Users\\ada\\AppData\\Local" };
  const candidates = browserCandidates({ platform: "win32", env });
  expect(candidates).toContain("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
  expect(candidates).toContain("C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe");
  expect(candidates.filter((path) => path.startsWith("undefined"))).toEqual([]);
});

test("the first browser that starts is taken, and those after it are not tried", async () => {
  /** @type {string[]} */
  const tried = [];
  const found = await firstUsable(["broken", "works", "never tried"], async (path) => {
    tried.push(path);
    return path === "works";
  });
  expect(found).toBe("works");
  expect(tried).toEqual(["broken", "works"]);
});

test("no browser is found when none starts", async () => {
  expect(await firstUsable(["broken"], async () => false)).toBeUndefined();
});
