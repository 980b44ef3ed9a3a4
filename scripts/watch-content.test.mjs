import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { fingerprint } from "./watch-content.mjs";

test("saving, adding and removing a file changes the fingerprint; looking does not", () => {
  const folder = mkdtempSync(join(tmpdir(), "watch-content-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "flows"));
  const flow = join(folder, "flows", "queue.yaml");
  writeFileSync(flow, "a");

  const first = fingerprint(folder);
  expect(fingerprint(folder)).toBe(first);
  utimesSync(flow, new Date(), new Date(Date.now() + 5000));
  const saved = fingerprint(folder);
  expect(saved).not.toBe(first);
  writeFileSync(join(folder, "new.mdx"), "b");
  expect(fingerprint(folder)).not.toBe(saved);
  rmSync(join(folder, "new.mdx"));
  expect(fingerprint(folder)).toBe(saved);
});

test("a missing folder is no error", () => {
  expect(fingerprint(join(tmpdir(), "there-is-no-such-folder"))).toBe("");
});
