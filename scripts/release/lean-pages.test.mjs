import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
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
    "served/_next/static/page-data/1.js.gz",
    "served/_next/static/page-data/2.js",
  ])
    expect(existsSync(join(site, path)), path).toBe(true);
  for (const path of [
    ".next/server/app/codes/a.segments/_tree.segment.rsc",
    ".next/server/app/artefacts/search-1.json.body",
    "served/offline/1.json",
    ".next/static/page-data/1.js",
    "served/_next/static/page-data/1.js",
  ])
    expect(existsSync(join(site, path)), path).toBe(false);
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
