import { createServer } from "node:http";
import { expect, onTestFinished, test, vi } from "vitest";
import { pageData } from "./page-data.mjs";

const START = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});';
const PAGE = [
  "<html><head></head><body><p>Text</p>",
  `<script id="_R_">${START}</script>`,
  "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
  '<script>self.__next_f.push([1,"data"])</script></body></html>',
].join("");
const PATH = "/troubleshoot/no-route/local-site.no-site";

/** @param {ReturnType<typeof pageData>} data */
async function serve(data) {
  const server = createServer((request, response) => {
    const pathname = (request.url ?? "").replace(/\?.*/, "");
    void data.answer(request, response, pathname).then((isDone) => {
      if (!isDone) response.writeHead(404).end();
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}

/** @param {string} html */
const sourceOf = (html) => /<script src="([^"]+)" defer="">/.exec(html)?.[1] ?? "";

test("the data of a page that was drawn is a file beside it", async () => {
  const data = pageData(async () => undefined);
  const html = data.move(PAGE, PATH);
  expect(html).toContain("<p>Text</p>");
  expect(html).not.toContain("__next_f");
  const response = await fetch((await serve(data)) + sourceOf(html));
  expect(response.headers.get("cache-control")).toContain("immutable");
  expect(await response.text()).toContain("self.__next_f.push([1,'data'])");
});

test("a server that has been started since draws the page once more", async () => {
  const source = sourceOf(pageData(async () => undefined).move(PAGE, PATH));
  const draw = vi.fn(async (/** @type {string} */ path) => later.move(PAGE, path));
  const later = pageData(draw);
  const response = await fetch((await serve(later)) + source);
  expect(response.status).toBe(200);
  expect(draw).toHaveBeenCalledExactlyOnceWith(PATH);
});

test.each(["//elsewhere.example/", "http://elsewhere.example/", "/a?b", ""])(
  "data of %s is asked of nobody",
  async (page) => {
    const draw = vi.fn(async () => undefined);
    const base = await serve(pageData(draw));
    const address = `${base}/_next/static/page-data/0123456789abcdef.js?of=${encodeURIComponent(page)}`;
    expect((await fetch(address)).status).toBe(404);
    expect(draw).not.toHaveBeenCalled();
  },
);

test("a page without data stays as it is, and other files are not answered", async () => {
  const data = pageData(async () => undefined);
  expect(data.move("<html><head></head><body>Text</body></html>", PATH)).not.toContain("page-data");
  expect((await fetch(`${await serve(data)}/_next/static/chunks/a.js`)).status).toBe(404);
});
