import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { countPackages } from "./count-packages.mjs";

test("packages are counted with those of scopes, and without npm's own files", () => {
  const folder = mkdtempSync(join(tmpdir(), "packages-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ["next", "@types/node", "@types/react", ".bin"])
    mkdirSync(join(folder, name), { recursive: true });
  expect(countPackages(folder)).toBe(3);
});

test("before npm has begun there are none", () => {
  expect(countPackages(join(tmpdir(), "there-is-no-such-folder"))).toBe(0);
});
