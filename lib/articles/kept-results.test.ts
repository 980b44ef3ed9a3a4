import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { codeDigest, makeOnce, readKept, writeKept } from "./kept-results.server";

const folderOfItsOwn = () => mkdtemp(join(tmpdir(), "kept-"));

test("what the same code made of the same inputs is not made again", async () => {
  const folder = await folderOfItsOwn();
  const make = vi.fn(() => ({ faults: ["one"], lines: new Map([["title", 2]]) }));
  const first = await makeOnce("check", ["a", "b"], make, folder);
  expect(await makeOnce("check", ["a", "b"], make, folder)).toEqual(first);
  expect(make).toHaveBeenCalledTimes(1);
});

test.each([
  ["another input", ["a", "c"]],
  ["inputs that are cut elsewhere", ["ab", ""]],
])("%s makes it again", async (_what, inputs) => {
  const folder = await folderOfItsOwn();
  const make = vi.fn(() => 1);
  await makeOnce("check", ["a", "b"], make, folder);
  await makeOnce("check", inputs, make, folder);
  expect(make).toHaveBeenCalledTimes(2);
});

test("a damaged file is as good as none, and the next run makes it whole", async () => {
  const folder = await folderOfItsOwn();
  const make = vi.fn(() => ["right"]);
  await makeOnce("check", ["a"], make, folder);
  const file = join(folder, "check.bin");
  const whole = await readFile(file);
  for (const damaged of [whole.subarray(0, whole.length - 3), Buffer.from("x"), Buffer.alloc(whole.length)]) {
    await writeFile(file, damaged);
    expect(await makeOnce("check", ["a"], make, folder)).toEqual(["right"]);
  }
  expect(make).toHaveBeenCalledTimes(4);
  expect(await readdir(folder)).toEqual(["check.bin"]);
});

test("what older code made is not used", async () => {
  const folder = await folderOfItsOwn();
  await writeKept("check", "old code", 1, folder);
  expect(await readKept("check", "old code", folder)).toBe(1);
  expect(await readKept("check", "new code", folder)).toBeUndefined();
});

test("a folder that takes no file costs the result nothing", async () => {
  const file = join(await folderOfItsOwn(), "file");
  await writeFile(file, "");
  const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  expect(await makeOnce("check", ["a"], () => 7, file)).toBe(7);
  expect(warned).toHaveBeenCalledOnce();
  warned.mockRestore();
});

test("another word or another line of code is another code", async () => {
  const root = await folderOfItsOwn();
  expect(await codeDigest(root)).toBeUndefined();
  const first = await codeDigest();
  expect(await codeDigest()).toBe(first);
});
