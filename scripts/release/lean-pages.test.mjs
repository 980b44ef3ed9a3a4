import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { orPacked } from "../serve/packed-pages.mjs";
import { leanPages } from "./lean-pages.mjs";

const RECORD = JSON.stringify({ headers: { a: "1" }, segmentPaths: ["/_tree"] });

/** @param {Record<string, string>} files */
function folderWith(files) {
  const folder = mkdtempSync(join(tmpdir(), "lean-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test("pieces of pages, second copies and uncompressed texts go; pages, and what has no compressed form, stay", () => {
  const site = folderWith({
    ".next/server/app/codes/a.html": "page",
    ".next/server/app/codes/a.rsc": "page",
    ".next/server/app/codes/a.meta": RECORD,
    ".next/server/app/codes/a.segments/_tree.segment.rsc": "piece",
    ".next/server/app/artefacts/search-1.json.body": "{}",
    ".next/server/app/icon.svg.body": "icon",
    "served/artefacts/search-1.json": "{}",
    "served/picture-reader/eng.traineddata": "data",
    "served/picture-reader/eng.traineddata.br": "br",
    "served/picture-reader/eng.traineddata.gz": "gz",
    ".next/static/page-data/1.js": "data",
    "served/_next/static/page-data/1.js": "data",
    "served/_next/static/page-data/1.js.gz": "gz",
    "served/_next/static/page-data/2.js": "data",
    "served/offline/1.json": "{}",
    "served/offline/1.json.gz": "gz",
    "served/offline/2.json": "{}",
  });
  leanPages(site);
  for (const path of [
    ".next/server/app/codes/a.html",
    ".next/server/app/codes/a.rsc",
    ".next/server/app/icon.svg.body",
    "served/artefacts/search-1.json",
    "served/offline/1.json.gz",
    "served/offline/2.json",
    "served/picture-reader/eng.traineddata.br",
    "served/picture-reader/eng.traineddata.gz",
    "served/_next/static/page-data/1.js.gz",
    "served/_next/static/page-data/2.js",
  ])
    expect(existsSync(join(site, path)), path).toBe(true);
  for (const path of [
    ".next/server/app/codes/a.segments/_tree.segment.rsc",
    ".next/server/app/artefacts/search-1.json.body",
    "served/offline/1.json",
    "served/picture-reader/eng.traineddata",
    ".next/static/page-data/1.js",
    "served/_next/static/page-data/1.js",
  ])
    expect(existsSync(join(site, path)), path).toBe(false);
});

test("pages are packed for a server that unpacks them, and stay as they are for one that does not", async () => {
  const pages = {
    ".next/server/app/codes/a.html": "<p>page</p>",
    ".next/server/app/codes/a.rsc": "data",
    ".next/server/app/_not-found.html": "not found",
  };
  const older = folderWith(pages);
  leanPages(older);
  expect(readFileSync(join(older, ".next/server/app/codes/a.html"), "utf8")).toBe("<p>page</p>");

  const site = folderWith({ ...pages, "scripts/serve/packed-pages.mjs": "" });
  const page = join(site, ".next/server/app/codes/a.html");
  leanPages(site);
  expect(existsSync(page)).toBe(false);
  const files = orPacked({ readFile: fs.readFile, stat: fs.stat });
  expect(await files.readFile(page, "utf8")).toBe("<p>page</p>");
  expect(await files.readFile(page.replace(".html", ".rsc"))).toEqual(Buffer.from("data"));
  expect((await files.stat(page)).size).toBeGreaterThan(0);
  expect(await files.readFile(join(site, ".next/server/app/_not-found.html"), "utf8")).toBe("not found");
  await expect(files.readFile(join(site, "none.html"), "utf8")).rejects.toThrow("none.html'");
  await expect(files.stat(join(site, "none.html"))).rejects.toThrow("none.html'");
});

test("a page's record no longer names the pieces, and the build that shares the file keeps its own", () => {
  const build = folderWith({ "a.meta": RECORD });
  const site = folderWith({ ".next/server/app/b.meta": "{}" });
  const record = join(site, ".next/server/app/a.meta");
  linkSync(join(build, "a.meta"), record);
  leanPages(site);
  expect(JSON.parse(readFileSync(record, "utf8"))).toEqual({ headers: { a: "1" } });
  expect(readFileSync(join(build, "a.meta"), "utf8")).toBe(RECORD);
});
