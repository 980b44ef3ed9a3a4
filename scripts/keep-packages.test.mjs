import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keepPackages } from "./keep-packages.mjs";
import { sampleProject } from "./sample-project.mjs";

/** A finished draft that needs Next, a traced package, and one that Next has left outside its bundles. */
function builtDraft() {
  const { root, write } = sampleProject({
    "package.json": "{}",
    "node_modules/next/package.json": '{"name":"next"}',
    "node_modules/next/dist/server/next.js": "next",
    "node_modules/next/dist/esm/server/next.js": "for bundlers",
    "node_modules/react/index.js": "react",
    "node_modules/vitest/index.js": "vitest",
    "node_modules/mdx-bundler/index.js": "mdx",
  });
  const draft = join(root, ".builds/draft");
  write(
    ".builds/draft/.next/server/page.js.nft.json",
    JSON.stringify({
      files: ["react", "mdx-bundler"].map((name) => `../../../../node_modules/${name}/index.js`),
    }),
  );
  mkdirSync(join(draft, ".next/node_modules"));
  symlinkSync(
    "../../../../node_modules/mdx-bundler",
    join(draft, ".next/node_modules/mdx-bundler-1f54"),
    "dir",
  );
  keepPackages(draft, root, join(root, ".builds/packages/1/node_modules"));
  const build = join(root, ".builds/1-a");
  renameSync(draft, build);
  return { root, build };
}

test("a build keeps what it runs with when the project's packages are gone", () => {
  const { root, build } = builtDraft();
  rmSync(join(root, "node_modules"), { recursive: true });
  const read = (/** @type {string} */ path) => readFileSync(join(build, path), "utf8");
  expect(read("node_modules/next/dist/server/next.js")).toBe("next");
  expect(read("node_modules/react/index.js")).toBe("react");
  expect(read(".next/node_modules/mdx-bundler-1f54/index.js")).toBe("mdx");
});

test("what only bundlers and tests use is left out", () => {
  const { build } = builtDraft();
  expect(existsSync(join(build, "node_modules/next/dist/esm/server/next.js"))).toBe(false);
  expect(existsSync(join(build, "node_modules/vitest"))).toBe(false);
});
