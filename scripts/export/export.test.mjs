import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, onTestFinished, test } from "vitest";
import { scriptHash } from "../serve/inline-scripts.mjs";
import { checkManifest, writeManifest } from "./export-manifest.mjs";
import { leadOn } from "./lead-on.mjs";
import { tidyPages } from "./tidy-pages.mjs";
import { webServerFiles } from "./web-servers.mjs";
import { zipFolder } from "./zip-folder.mjs";

/**
 * @param {Record<string, string>} files
 * @returns {string}
 */
function folderWith(files) {
  const folder = mkdtempSync(join(tmpdir(), "export-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const PAGE = `<!DOCTYPE html><html><head><meta charSet="utf-8"/></head><body><script>self.x=1</script></body></html>`;
const MOVED = `<!DOCTYPE html><html><head><meta charSet="utf-8"/><meta id="__next-page-redirect" http-equiv="refresh" content="0;url=/kb/codes/454-4.7.0/"/></head><body>long</body></html>`;

test("a copy that is whole passes; a cut, a missing and a strange file are named", () => {
  const folder = folderWith({ "a.html": "one", "b/c.js": "two", "b/d.js": "three" });
  expect(writeManifest(folder)).toEqual({ files: 3, bytes: 11 });
  expect(checkManifest(folder)).toEqual([]);
  writeFileSync(join(folder, "a.html"), "on");
  rmSync(join(folder, "b/c.js"));
  writeFileSync(join(folder, "new.js"), "x");
  expect(checkManifest(folder)).toEqual([
    "a.html has changed",
    "b/c.js is missing",
    "new.js is not in the list",
  ]);
});

test("every page names its scripts in a policy that stands before them and behind the character set", () => {
  const folder = folderWith({ "index.html": PAGE });
  tidyPages(folder);
  const html = readFileSync(join(folder, "index.html"), "utf8");
  expect(html).toContain(`script-src 'self' ${scriptHash("self.x=1")};`);
  expect(html.indexOf("charSet")).toBeLessThan(html.indexOf("Content-Security-Policy"));
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script>"));
  expect(html).not.toContain("frame-ancestors");
});

test("a page that only leads on becomes a few lines that need no script, and what only the router reads goes", () => {
  const folder = folderWith({
    "codes/4.7.0/index.html": MOVED,
    "codes/4.7.0/index.txt": "data",
    "codes/4.7.0/__next._tree.txt": "data",
    "index.html": PAGE,
    "index.txt": "data",
  });
  expect(leadOn(folder, "/kb")).toBe(1);
  tidyPages(folder);
  writeManifest(folder);
  const list = readFileSync(join(folder, "manifest.sha256"), "utf8");
  expect(
    list
      .trim()
      .split("\n")
      .map((line) => line.slice(66)),
  ).toEqual(["codes/4.7.0/index.html", "index.html"]);
  const html = readFileSync(join(folder, "codes/4.7.0/index.html"), "utf8");
  expect(html).toContain('content="0;url=/kb/codes/454-4.7.0/"');
  expect(html).not.toContain("<script");
});

test("a page that says only to scripts where it leads says it to everybody", () => {
  const moved = (/** @type {string} */ path) =>
    `<!DOCTYPE html><html id="__next_error__"><head></head><body><script>self.__next_f.push([1,"E{\\"digest\\":\\"NEXT_REDIRECT;replace;${path};308;\\"}"])</script></body></html>`;
  const folder = folderWith({
    "events/1035/index.html": moved("/events/msexchangetransport/1035"),
    "troubleshoot/old/index.html": moved("/troubleshoot?who=device&hold=bounce"),
    "index.html": PAGE,
  });
  expect(leadOn(folder, "/kb")).toBe(2);
  const read = (/** @type {string} */ path) => readFileSync(join(folder, path), "utf8");
  expect(read("events/1035/index.html")).toContain('content="0;url=/kb/events/msexchangetransport/1035/"');
  expect(read("troubleshoot/old/index.html")).toContain(
    'href="/kb/troubleshoot/?who=device&amp;hold=bounce"',
  );
  expect(read("events/1035/index.html")).not.toContain("<script");
  expect(read("index.html")).toBe(PAGE);
});

test("the archive holds every file below one folder, and the same files make the same archive", () => {
  const folder = folderWith({ "a.html": "one", "b/c.js": "two" });
  const archive = join(folder, "..", `${Date.now()}.zip`);
  onTestFinished(() => rmSync(archive, { force: true }));
  zipFolder(folder, archive, "kb");
  const first = readFileSync(archive);
  const entries = unzipSync(first);
  expect(Object.keys(entries)).toEqual(["kb/a.html", "kb/b/c.js"]);
  expect(new TextDecoder().decode(entries["kb/b/c.js"])).toBe("two");
  zipFolder(folder, archive, "kb");
  expect(readFileSync(archive).equals(first)).toBe(true);
});

test.each(["", "/kb"])("the settings of every web server are for the path %j", (base) => {
  const files = webServerFiles(base);
  expect(files["server-examples/nginx.conf"]).toContain(`error_page 404 ${base}/404.html;`);
  expect(files["web.config"]).toContain(`path="${base}/404.html"`);
  expect(files["server-examples/Caddyfile"]).toContain(`rewrite * ${base}/404.html`);
  for (const text of Object.values(files)) expect(text).not.toMatch(/undefined|\/\/404|[^\n\x20-\x7e\t…]/);
});

/** What IIS knows in `system.webServer` (IIS_schema.xml), as far as a site of plain files or a proxy may set it. */
const IIS_ELEMENTS = {
  configuration: [],
  "system.webServer": [],
  location: ["path"],
  defaultDocument: ["enabled"],
  files: [],
  clear: [],
  add: ["name", "value"],
  remove: ["name", "fileExtension", "statusCode"],
  staticContent: [],
  mimeMap: ["fileExtension", "mimeType"],
  clientCache: ["cacheControlMode", "cacheControlMaxAge"],
  httpErrors: ["errorMode", "existingResponse"],
  error: ["statusCode", "path", "responseMode"],
  httpProtocol: [],
  customHeaders: [],
  rewrite: [],
  rules: [],
  rule: ["name", "stopProcessing"],
  match: ["url"],
  action: ["type", "url"],
  urlCompression: ["doStaticCompression", "doDynamicCompression"],
  security: [],
  requestFiltering: ["allowDoubleEscaping"],
  requestLimits: ["maxQueryString", "maxUrl"],
};

/** @param {string} xml @returns {string[]} what is wrong with it */
function faultsOfConfig(xml) {
  /** @type {string[]} */
  const open = [];
  /** @type {string[]} */
  const faults = [];
  const text = xml.replace(/^<\?xml[^>]*\?>/, "").replace(/<!--(?:(?!--)[\s\S])*-->/g, "");
  const rest = text.replace(
    /<(\/?)([\w.]+)((?:\s+\w+="[^"<&]*")*)\s*(\/?)>/g,
    (_all, end, name, attributes, isEmpty) => {
      if (end) return open.pop() === name ? "" : (faults.push(`</${name}> ends nothing`), "");
      const known = IIS_ELEMENTS[/** @type {keyof typeof IIS_ELEMENTS} */ (name)];
      if (!known) faults.push(`<${name}> is unknown`);
      for (const [, attribute = ""] of attributes.matchAll(/(\w+)="/g))
        if (!(/** @type {readonly string[]} */ (known ?? []).includes(attribute)))
          faults.push(`${attribute} of <${name}> is unknown`);
      if (!isEmpty) open.push(name);
      return "";
    },
  );
  return [
    ...faults,
    ...open.map((name) => `<${name}> has no end`),
    ...(rest.trim() === "" ? [] : [rest.trim()]),
  ];
}

test("the settings for IIS are well-formed XML of elements that IIS knows", () => {
  for (const base of ["", "/kb"])
    expect(faultsOfConfig(webServerFiles(base)["web.config"] ?? "")).toEqual([]);
  expect(faultsOfConfig(readFileSync("docs/examples/iis-proxy.web.config", "utf8"))).toEqual([]);
  expect(faultsOfConfig("<configuration><rewrit/></configuration")).not.toEqual([]);
});

test("Caddy's settings give each file one rule of caching", () => {
  const text = webServerFiles("/kb")["server-examples/Caddyfile"] ?? "";
  expect(text).toContain("@kept path /kb/_next/static/* /kb/artefacts/* /kb/picture-reader/*");
  expect(text).toContain("@fresh not path /kb/_next/static/* /kb/artefacts/* /kb/picture-reader/*");
  expect(text.match(/Cache-Control/g)).toHaveLength(2);
});
