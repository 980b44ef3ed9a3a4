import { expect, test } from "vitest";
import { accessLog, readAccessLog } from "./access-log.mjs";
import { testServer } from "./ask-server.mjs";
import { freshPages } from "./fresh-pages.mjs";

test.each([
  ["s-maxage=31536000", "no-cache"],
  [undefined, "no-cache"],
  [
    "private, no-cache, no-store, max-age=0, must-revalidate",
    "private, no-cache, no-store, max-age=0, must-revalidate",
  ],
  ["public, max-age=31536000, immutable", "public, max-age=31536000, immutable"],
])("an answer with cache-control %s is sent with %s", async (said, sent) => {
  const { url } = await testServer((request, response) => {
    freshPages(request, response);
    if (said) response.setHeader("cache-control", said);
    response.end("page");
  });
  expect((await fetch(url)).headers.get("cache-control")).toBe(sent);
});

test("an answer that says twice where it leads says it once", async () => {
  const { url } = await testServer((request, response) => {
    freshPages(request, response);
    response.setHeader("location", ["/there", "/there"]);
    response.writeHead(307).end();
  });
  expect((await fetch(url, { redirect: "manual" })).headers.get("location")).toBe("/there");
});

/** @param {"off" | "text" | "json"} log */
async function logged(log) {
  /** @type {string[]} */
  const lines = [];
  const write = accessLog(
    log,
    (line) => lines.push(line),
    () => new Date(0),
  );
  const { url } = await testServer((request, response) => {
    write(request, response);
    response.writeHead(200, { "content-length": 4 }).end("page");
  });
  await fetch(`${url}/search?q=SECRETHOST`, { method: "POST", body: "SECRETPASTE" });
  return lines.join("\n");
}

test("an access log in JSON has one object for each answer, without query and body", async () => {
  const line = await logged("json");
  expect(JSON.parse(line)).toEqual({
    time: "1970-01-01T00:00:00.000Z",
    client: "127.0.0.1",
    method: "POST",
    path: "/search",
    status: 200,
    bytes: expect.any(Number),
    ms: expect.any(Number),
  });
  expect(line).not.toMatch(/SECRET/);
});

test("an access log as text has the same on one line; none is written unless told", async () => {
  expect(await logged("text")).toMatch(/^1970-01-01T00:00:00.000Z 127.0.0.1 POST "\/search" 200 \d+B \d+ms$/);
  expect(await logged("off")).toBe("");
  expect(readAccessLog({})).toEqual({ log: "off" });
  expect(readAccessLog({ ACCESS_LOG: "verbose" })).toEqual({
    problem: expect.stringContaining("off, text or json"),
  });
});
