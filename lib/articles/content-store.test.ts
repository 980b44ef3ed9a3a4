import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { readStored, readStoredOnce, writeStored } from "./content-store.server";

function inFolderOfABuild() {
  const folder = mkdtempSync(join(tmpdir(), "content-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  vi.stubEnv("NODE_ENV", "production");
  onTestFinished(() => void vi.unstubAllEnvs());
  return folder;
}

test("what a build has stored is read under the same name", async () => {
  inFolderOfABuild();
  const entry = { text: { headings: [], plainText: "Queue", commands: [], causes: [] } };
  await writeStored("articles/abc", entry);
  expect(await readStored("articles/abc")).toEqual(entry);
  expect(await readStoredOnce("articles/abc")).toEqual(entry);
});

test("where no build has made a store there is nothing, and content is read instead", async () => {
  inFolderOfABuild();
  expect(await readStored("manifest-of-no-build")).toBeUndefined();
});

test("a damaged file is named, and read again once it is whole", async () => {
  const folder = inFolderOfABuild();
  await writeStored("flows-damaged", [1]);
  writeFileSync(join(folder, "store", "flows-damaged.json"), "[1");
  await expect(readStored("flows-damaged")).rejects.toThrow(/flows-damaged\.json is damaged/);
  await writeStored("flows-damaged", [1, 2]);
  expect(await readStored("flows-damaged")).toEqual([1, 2]);
  expect(readdirSync(join(folder, "store"))).toEqual(["flows-damaged.json"]);
});

test("an author's preview never reads a store", async () => {
  inFolderOfABuild();
  await writeStored("seen-by-no-author", []);
  vi.stubEnv("NODE_ENV", "development");
  expect(await readStored("seen-by-no-author")).toBeUndefined();
});
