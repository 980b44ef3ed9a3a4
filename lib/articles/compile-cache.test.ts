import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { compileOnce } from "./compile-cache.server";

function emptyCache() {
  const folder = mkdtempSync(join(tmpdir(), "compile-cache-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const compile = vi.fn(async () => "export default 1;\n");
  const file = () => join(folder, readdirSync(folder)[0] ?? "");
  return { folder, compile, file, read: () => compileOnce("hash", compile, folder) };
}

test("an article is compiled once", async () => {
  const { compile, read } = emptyCache();
  expect([await read(), await read()]).toEqual(["export default 1;\n", "export default 1;\n"]);
  expect(compile).toHaveBeenCalledTimes(1);
});

test.each([
  ["cut", (file: string) => truncateSync(file, readFileSync(file).length - 5)],
  ["empty", (file: string) => truncateSync(file, 0)],
  ["changed", (file: string) => writeFileSync(file, readFileSync(file, "utf8").replace("1;", "2;"))],
])("a kept file that is %s is named and made again", async (_, damage) => {
  const warned = vi.spyOn(console, "warn").mockReturnValue();
  const { compile, file, read } = emptyCache();
  await read();
  damage(file());
  expect(await read()).toBe("export default 1;\n");
  expect(warned).toHaveBeenCalledWith(expect.stringContaining(file()));
  expect(await read()).toBe("export default 1;\n");
  expect(compile).toHaveBeenCalledTimes(2);
});
