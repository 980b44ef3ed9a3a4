import { expect, test } from "vitest";
import { testServer, sendRaw } from "./ask-server.mjs";
import { readPath, unfitRequest } from "./check-request.mjs";
import { refuse } from "./refuse.mjs";

const server = () =>
  testServer((request, response) => {
    const pathname = readPath(request);
    if (pathname === undefined) return refuse(response, "/", { status: 400, message: "no address" });
    const refusal = unfitRequest(request, pathname);
    if (refusal) return refuse(response, pathname, refusal);
    response.end(`${request.headers.host} ${request.url}`);
  });

test.each([
  ["TRACE", "/", 405],
  ["PUT", "/codes", 405],
  ["DELETE", "/events/msexchangetransport/1035", 405],
  ["POST", "/", 405],
  ["PROPFIND", "/", 405],
  ["POST", "/api/health", 405],
  ["GET", "/api/diagnose", 405],
  ["OPTIONS", "/", 204],
  ["OPTIONS", "*", 204],
  ["GET", "/api/articles/%ff", 400],
  ["GET", "/artefacts/%E0%A4%A", 400],
  ["GET", "/codes/%E0%A4%A", 200],
  ["GET", "no-slash", 400],
  ["HEAD", "/codes", 200],
])("%s %s: %d", async (method, path, status) => {
  const { port } = await server();
  const answer = await sendRaw(port, `${method} ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

test("a refused method is told which ones there are, and the API's errors are JSON", async () => {
  const { url } = await server();
  const response = await fetch(`${url}/api/health`, { method: "DELETE" });
  expect(response.headers.get("allow")).toBe("GET, HEAD");
  expect(await response.json()).toEqual({ error: expect.any(String) });
});

test.each([
  ["GET http://evil.example/codes?q=1 HTTP/1.1\r\nHost: a", "evil.example /codes?q=1"],
  ["GET https://evil.example HTTP/1.1\r\nHost: a", "evil.example /"],
  ["GET http://evil.example?q HTTP/1.1\r\nHost: a", "evil.example /?q"],
])("%s is judged by the name in its first line", async (head, seen) => {
  const { port } = await server();
  expect(await sendRaw(port, `${head}\r\nConnection: close\r\n\r\n`)).toContain(seen);
});

test.each(["Content-Length: 10485760", "Transfer-Encoding: chunked"])(
  "a page takes no body: %s",
  async (header) => {
    const { port } = await server();
    const answer = await sendRaw(port, `GET / HTTP/1.1\r\nHost: a\r\n${header}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 400 [^]*connection: close/i);
  },
);
