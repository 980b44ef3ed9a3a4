import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BUILD_VARIABLES, copyInputs, inputFiles, stampOf } from "./build-inputs.mjs";
import { PROJECT_ROOT } from "./project-root.mjs";
import { sampleProject } from "./sample-project.mjs";

/** @param {string} root */
const stamp = (root, env = {}) => stampOf(root, inputFiles(root), env);

test.each([
  ["an article's text", "content/codes/451.mdx"],
  ["a new article", "content/codes/452.mdx"],
  ["the packages", "package-lock.json"],
  ["the configuration", "next.config.mjs"],
  ["a script that builds", "scripts/build-site.mjs"],
  ["what such a script imports", "scripts/steps/compress.mjs"],
  ["a script that serves", "scripts/serve.mjs"],
  ["an environment file", ".env.production"],
])("%s changes the stamp", (_, path) => {
  const { root, write } = sampleProject({
    "scripts/build-site.mjs": 'import { x } from "./steps/compress.mjs";',
    "scripts/steps/compress.mjs": "export const x = 1;",
    "scripts/serve.mjs": "",
  });
  const before = stamp(root);
  expect(stamp(root)).toBe(before);
  write(path, "// changed");
  expect(stamp(root)).not.toBe(before);
});

test("the address for which a site is built changes the stamp", () => {
  const { root } = sampleProject();
  expect(stamp(root, { SITE_URL: "https://kb.example" })).not.toBe(stamp(root));
});

test("a test, or a script that neither builds nor serves, changes nothing", () => {
  const { root, write } = sampleProject();
  const before = stamp(root);
  write("lib/read.test.ts", "test");
  write("scripts/test.mjs", "test");
  write("README.md", "text");
  expect(stamp(root)).toBe(before);
});

test("a build gets a copy of all that its stamp stands for, and nothing else", () => {
  const { root } = sampleProject({ "README.md": "text", "content/flows/queue.yaml": "flow" });
  const folder = join(root, "copy");
  expect(copyInputs(root, folder, {})).toBe(stamp(root));
  expect(readFileSync(join(folder, "content/flows/queue.yaml"), "utf8")).toBe("flow");
  expect(existsSync(join(folder, "README.md"))).toBe(false);
});

test("the site reads no environment variable that the stamp leaves out", () => {
  const never = ["NODE_ENV", "STATIC_EXPORT", "BASE_PATH", "CACHE_FOLDER"];
  const sources = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
      .map((path) => readFileSync(join(PROJECT_ROOT, folder, path), "utf8")),
  );
  const read = sources.flatMap((text) => [...text.matchAll(/process\.env\.(\w+)/g)].map(([, name]) => name));
  expect(
    [...new Set(read)].filter((name) => !name || ![...never, ...BUILD_VARIABLES].includes(name)),
  ).toEqual([]);
});

test("every script that builds and serves is an input", () => {
  const files = inputFiles(PROJECT_ROOT);
  for (const script of ["build-site", "keep-packages", "serve", "serve-site", "serve/allowed-hosts"])
    expect(files).toContain(`scripts/${script}.mjs`);
});
