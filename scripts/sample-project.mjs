import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/**
 * A small project in a folder of its own, for tests; it is gone when the test is over.
 *
 * @param {Record<string, string>} [files] content by path
 * @param {string} [name] of the folder
 * @returns {{ root: string, write: (path: string, content: string) => void, remove: (path: string) => void }}
 */
export function sampleProject(files = {}, name = "project") {
  const parent = mkdtempSync(join(tmpdir(), "sample-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const root = join(parent, name);
  const write = (/** @type {string} */ path, /** @type {string} */ content) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  write("content/codes/451.mdx", "one");
  for (const [path, content] of Object.entries(files)) write(path, content);
  return { root, write, remove: (path) => rmSync(join(root, path)) };
}
