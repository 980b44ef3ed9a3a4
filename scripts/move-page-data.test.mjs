import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { movePageData } from "./move-page-data.mjs";

const START = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});';
const PAGE = [
  '<html><head><script src="/_next/static/chunks/a.js" async=""></script></head><body>',
  "<script>own()</script><p>Text</p>",
  `<script id="_R_">${START}</script>`,
  "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
  '<script>self.__next_f.push([1,"$& data"])</script></body></html>',
].join("");

/** @param {Record<string, string>} pages */
function folderWith(pages) {
  const folder = mkdtempSync(join(tmpdir(), "page-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, html] of Object.entries(pages)) {
    mkdirSync(join(folder, "app", name, ".."), { recursive: true });
    writeFileSync(join(folder, "app", name), html);
  }
  const read = (/** @type {string} */ name) => readFileSync(join(folder, "app", name), "utf8");
  const statics = join(folder, "static");
  return { app: join(folder, "app"), statics, read, files: () => readdirSync(join(statics, "page-data")) };
}

test("a page's data becomes a file that runs deferred, in order, and starts the scripts last", () => {
  const { app, statics, read, files } = folderWith({ "codes/454-4.7.0.html": PAGE });
  expect(movePageData(app, statics, "/kb")).toBe(1);
  const [name = ""] = files();
  expect(read("codes/454-4.7.0.html")).toBe(
    `<html><head><script src="/_next/static/chunks/a.js" async=""></script><script src="/kb/_next/static/page-data/${name}" defer=""></script></head><body><script>own()</script><p>Text</p></body></html>`,
  );
  const script = readFileSync(join(statics, "page-data", name), "utf8");
  const places = ["push([0])", "'$& data'", "TURBOPACK"].map((part) => script.indexOf(part));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places).not.toContain(-1);
});

test("the data that scripts read is the same in the file as it was in the page", () => {
  const texts = [
    `1:["$","p",null,{"title":"it's \\"quoted\\" \\\\ C:\\\\x","html":"<b>&</b>"}]\n`,
    "2:'\u2028\u2029\t\r\0é🎉",
    "",
  ];
  const scripts = texts.map(
    (text) => `<script>self.__next_f.push(${JSON.stringify([1, text]).replaceAll("<", "\\u003c")})</script>`,
  );
  const { app, statics, files } = folderWith({
    "a.html": PAGE.replace("</body>", `${scripts.join("")}</body>`),
  });
  movePageData(app, statics);
  const script = readFileSync(join(statics, "page-data", files()[0] ?? ""), "utf8");
  /** @type {{ __next_f?: unknown[] }} */
  const self = {};
  // What the test has written itself is run as a browser would.
  new Function("self", "globalThis", script)(self, {});
  expect(self.__next_f).toEqual([[0], [1, "$& data"], ...texts.map((text) => [1, text])]);
  expect(script).not.toContain('\\"$');
});

test("a page without data, one that leads on and Next's page for errors stay as they are", () => {
  const leadsOn = PAGE.replace("<head>", '<head><meta id="__next-page-redirect">');
  const pages = { "a.html": "<p>A</p>", "old.html": leadsOn, "_global-error.html": PAGE };
  const { app, statics, read, files } = folderWith(pages);
  expect(movePageData(app, statics)).toBe(0);
  for (const [name, html] of Object.entries(pages)) expect(read(name)).toBe(html);
  expect(files()).toEqual([]);
});
