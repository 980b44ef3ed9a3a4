import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleProject } from "./sample-project.mjs";
import { completeBuild, holdBuild, isWhole, listBuilds, removeUnusedBuilds } from "./site-builds.mjs";

/** @param {string} root */
function makeBuild(root, stamp = "a") {
  const draft = join(root, ".builds/draft");
  mkdirSync(join(draft, ".next/server"), { recursive: true });
  for (let at = 0; at < 20; at++)
    writeFileSync(join(draft, `.next/server/page-${at}.html`), "x".repeat(100 + at));
  return completeBuild(root, draft, stamp);
}

test.each(Array.from({ length: 20 }, (_, seed) => seed))(
  "a build of which a file was cut (seed %i) is not whole",
  (seed) => {
    const build = makeBuild(sampleProject().root);
    expect(isWhole(build)).toBe(true);
    const file = join(build.folder, `.next/server/page-${seed}.html`);
    truncateSync(file, (seed * 37) % 100);
    expect(isWhole(build)).toBe(false);
  },
);

test("a build whose record is cut is none", () => {
  const { root } = sampleProject();
  const { folder } = makeBuild(root);
  const record = join(folder, "build.json");
  truncateSync(record, readFileSync(record).length / 2);
  expect(listBuilds(root)).toEqual([]);
});

test("the newest two stay; of the others only those that a living server uses", () => {
  const { root } = sampleProject();
  const [first, second, third, fourth] = ["a", "b", "c", "d"].map((stamp) => makeBuild(root, stamp));
  if (!first || !second || !third || !fourth) throw new Error("four builds were made");
  holdBuild(first.folder);
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(join(second.folder, `in-use-${pid}`), "");
  removeUnusedBuilds(root);
  const stays = [first, second, third, fourth].map(({ folder }) => existsSync(folder));
  expect(stays).toEqual([true, false, true, true]);
});

test("packages stay as long as a build runs with them", () => {
  const { root, write } = sampleProject({ ".builds/packages/old/node_modules/next/index.js": "old" });
  write(".builds/packages/new/node_modules/next/index.js", "new");
  const { folder } = makeBuild(root);
  writeFileSync(join(folder, "packages"), "new");
  removeUnusedBuilds(root);
  expect(existsSync(join(root, ".builds/packages/new"))).toBe(true);
  expect(existsSync(join(root, ".builds/packages/old"))).toBe(false);
});
