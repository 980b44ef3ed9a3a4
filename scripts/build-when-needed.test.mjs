import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { needsBuild, sourceHash } from "./build-when-needed.mjs";

test.each([
  ["there is no build", { hasBuild: false, builtFrom: undefined, source: "a" }, true],
  ["the last build did not finish", { hasBuild: true, builtFrom: undefined, source: "a" }, true],
  ["the files changed", { hasBuild: true, builtFrom: "a", source: "b" }, true],
  ["the build is gone but its stamp is not", { hasBuild: false, builtFrom: "a", source: "a" }, true],
  ["nothing changed", { hasBuild: true, builtFrom: "a", source: "a" }, false],
])("when %s, a build is needed: %#", (_, state, expected) => {
  expect(needsBuild(state)).toBe(expected);
});

function makeProject() {
  const root = mkdtempSync(join(tmpdir(), "source-hash-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "content", "codes"), { recursive: true });
  writeFileSync(join(root, "content", "codes", "451.mdx"), "one");
  const hash = () => sourceHash(root, ["content", "missing.json"]);
  return { root, hash };
}

test("the hash stays while nothing changes, and follows contents and names", () => {
  const { root, hash } = makeProject();
  const first = hash();
  expect(hash()).toBe(first);
  writeFileSync(join(root, "content", "codes", "451.mdx"), "two");
  const edited = hash();
  expect(edited).not.toBe(first);
  writeFileSync(join(root, "content", "codes", "452.mdx"), "");
  expect(hash()).not.toBe(edited);
});

test("a changed test needs no new build", () => {
  const { root, hash } = makeProject();
  const first = hash();
  writeFileSync(join(root, "content", "read.test.ts"), "test");
  expect(hash()).toBe(first);
});
