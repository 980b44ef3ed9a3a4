import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { hashInlineScripts, INLINE_SCRIPTS } from "./hash-inline-scripts.mjs";
import { scriptHash } from "./serve/inline-scripts.mjs";

const OWN = "own()";
const DATA = 'self.__next_f.push([1,"x"])';

/** @param {Record<string, string>} pages */
function folderWith(pages) {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, html] of Object.entries(pages)) {
    const file = join(folder, ".next", "server", "app", name);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, html);
  }
  return folder;
}

test("every page's scripts are kept by its address", () => {
  const folder = folderWith({
    "index.html": `<script>${OWN}</script>`,
    "codes/454-4.7.0.html": `<script>${OWN}</script><script>${DATA}</script><p style="left:1em">`,
  });
  expect(hashInlineScripts(folder).pages).toEqual({
    "/": { scripts: [scriptHash(OWN)] },
    "/codes/454-4.7.0": { scripts: [scriptHash(OWN), scriptHash(DATA)], hasStyleAttributes: true },
  });
  expect(JSON.parse(readFileSync(join(folder, INLINE_SCRIPTS), "utf8")).own).toEqual([OWN]);
});

test("a script that only one page has stops the build and names the page", () => {
  const folder = folderWith({
    "index.html": `<script>${OWN}</script>`,
    "problems/odd.html": `<script>${OWN}</script><script>alert(1)</script>`,
  });
  expect(() => hashInlineScripts(folder)).toThrow(/problems\/odd\.html.*alert\(1\)/);
});
