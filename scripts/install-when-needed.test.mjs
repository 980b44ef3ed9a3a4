import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { installWhenNeeded, needsInstall } from "./install-when-needed.mjs";
import { sampleProject } from "./sample-project.mjs";

const wanted = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/next": { version: "16.4.6" },
    "node_modules/vitest": { version: "4.1.12", dev: true },
    "node_modules/fsevents": { version: "2.3.3", optional: true },
  },
};
const SERVED = { "node_modules/next": { version: "16.4.6" } };
const ALL = { ...SERVED, "node_modules/vitest": { version: "4.1.12" } };

test("a fresh clone needs an install", () => {
  expect(needsInstall(wanted, undefined)).toBe(true);
});

test("the same versions need none, even without the optional packages of other systems", () => {
  expect(needsInstall(wanted, { packages: ALL })).toBe(false);
});

test("what only tests use is not needed to build and serve", () => {
  expect(needsInstall(wanted, { packages: SERVED })).toBe(true);
  expect(needsInstall(wanted, { packages: SERVED }, { forTests: false })).toBe(false);
});

test.each([
  ["another version", { ...ALL, "node_modules/next": { version: "16.4.5" } }],
  ["a missing package", {}],
])("%s needs an install", (_, packages) => {
  expect(needsInstall(wanted, { packages }, { forTests: false })).toBe(true);
});

/** A project whose packages are of the version before. */
function outdated() {
  vi.spyOn(console, "log").mockReturnValue();
  vi.spyOn(console, "error").mockReturnValue();
  const old = { packages: { "node_modules/next": { version: "16.4.5" } } };
  const { root, write } = sampleProject({
    "package.json": "{}",
    "package-lock.json": JSON.stringify(wanted),
    "node_modules/.package-lock.json": JSON.stringify(old),
    "node_modules/next/index.js": "old",
  });
  return { root, write, next: () => readFileSync(join(root, "node_modules/next/index.js"), "utf8") };
}

/** @param {string} folder */
async function install(folder) {
  mkdirSync(join(folder, "node_modules/next"), { recursive: true });
  writeFileSync(join(folder, "node_modules/next/index.js"), "new");
  writeFileSync(join(folder, "node_modules/.package-lock.json"), JSON.stringify({ packages: ALL }));
  return { exitCode: 0, output: "" };
}

test("new packages come in the place of the old ones", async () => {
  const { root, next } = outdated();
  expect(await installWhenNeeded({ root, install })).toBe(true);
  expect(next()).toBe("new");
  expect(await installWhenNeeded({ root, install: () => Promise.reject(new Error("asked twice")) })).toBe(
    true,
  );
});

test("when the registry is away, the packages that are there stay", async () => {
  const { root, next } = outdated();
  const away = async (/** @type {string} */ folder) => {
    mkdirSync(join(folder, "node_modules"));
    return { exitCode: 1, output: "ENOTFOUND registry" };
  };
  expect(await installWhenNeeded({ root, install: away })).toBe(false);
  expect(next()).toBe("old");
  expect(existsSync(join(root, ".builds/install"))).toBe(false);
});

test("packages that an install was about to replace when it was killed are put back", async () => {
  const { root, next } = outdated();
  mkdirSync(join(root, ".builds"));
  renameSync(join(root, "node_modules"), join(root, ".builds/packages-before"));
  await installWhenNeeded({ root, install: async () => ({ exitCode: 1, output: "" }) });
  expect(next()).toBe("old");
});

test("a damaged list of what is installed means an install", async () => {
  const { root, write, next } = outdated();
  write("node_modules/.package-lock.json", '{"packages":');
  expect(await installWhenNeeded({ root, install })).toBe(true);
  expect(next()).toBe("new");
});
