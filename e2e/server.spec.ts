import { request as httpRequest } from "node:http";
import { expect, test } from "./test";

test.use({ allowedConsoleErrors: /status of 40[04]/ });

/** Sends exactly this method, path and these headers, which clients of browsers would mend. */
function send(
  base: string | undefined,
  method: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Record<string, string | string[] | undefined>; text: string }> {
  const { hostname, port } = new URL(base ?? "");
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, method, path, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    })
      .on("error", reject)
      .end();
  });
}

for (const proto of ["https", "http, https"]) {
  test(`behind a proxy that says ${proto}, unknown and known addresses are right`, async ({ baseURL }) => {
    const proxied = {
      "x-forwarded-proto": proto,
      "x-forwarded-host": "kb.example",
      "x-forwarded-port": "443",
    };
    const unknown = await send(baseURL, "GET", "/codes/zzz", proxied);
    expect(unknown.status).toBe(404);
    expect(unknown.text).toContain("no status code");
    expect((await send(baseURL, "GET", "/codes/454-4.7.0", proxied)).status).toBe(200);
  });
}

const ODD = [
  ["TRACE", "/", 405],
  ["PUT", "/codes", 405],
  ["DELETE", "/events/msexchangetransport/1035", 405],
  ["GET", "/api/articles/%ff", 400],
  ["GET", "/artefacts/%E0%A4%A", 400],
  ["GET", "/_next/image?url=%2Ficon.svg&w=64&q=75", 404],
  ["GET", "http://evil.example/codes", 421],
] as const;

for (const [method, path, status] of ODD) {
  test(`${method} ${path} is answered with ${status}`, async ({ baseURL }) => {
    expect((await send(baseURL, method, path)).status).toBe(status);
  });
}

test("a page of another site, or one under another name, may not ask here", async ({ baseURL }) => {
  expect((await send(baseURL, "GET", "/", { host: "evil.example" })).status).toBe(421);
  const foreign = await send(baseURL, "POST", "/api/diagnose", {
    "content-type": "text/plain",
    origin: "https://evil.example",
  });
  expect(foreign.status).toBe(403);
  expect(JSON.parse(foreign.text)).toEqual({ error: expect.any(String) });
});

test("no link can make the site show a text of its sender", async ({ baseURL }) => {
  const { status, text } = await send(baseURL, "GET", "/unknown?path=/x/CALL-0800-123");
  expect(status).toBe(404);
  expect(text).not.toContain("CALL-0800-123");
});

test("pages are asked for again each time, and not sent again while they are the same", async ({
  baseURL,
}) => {
  const page = await send(baseURL, "GET", "/codes/454-4.7.0");
  expect(page.headers["cache-control"]).toBe("no-cache");
  const again = await send(baseURL, "GET", "/codes/454-4.7.0", {
    "if-none-match": String(page.headers.etag),
  });
  expect([again.status, again.text]).toEqual([304, ""]);
});

test("files whose names change with their content are kept for ever, and come compressed", async ({
  baseURL,
}) => {
  const { text } = await send(baseURL, "GET", "/");
  const script = /src="(\/_next\/static\/[^"]+\.js)"/.exec(text)?.[1] ?? "";
  const artefact = `/artefacts/${/\bsearch-\w+\.json/.exec(text)?.[0]}`;
  for (const path of [script, artefact]) {
    const { status, headers } = await send(baseURL, "GET", path, { "accept-encoding": "gzip, br" });
    expect([status, headers["content-encoding"]], path).toEqual([200, "br"]);
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  }
  expect((await send(baseURL, "GET", script, { range: "bytes=99999999-" })).status).toBe(416);
  expect((await send(baseURL, "GET", "/", { range: "bytes=99999999-" })).status).toBe(200);
});

test("pages come compressed with brotli where the browser takes it", async ({ baseURL }) => {
  for (const path of ["/", "/search?q=451"]) {
    const { headers } = await send(baseURL, "GET", path, { "accept-encoding": "gzip, deflate, br" });
    expect(headers["content-encoding"], path).toBe("br");
  }
});

test("a client that offers HTTP/2 is answered", async ({ baseURL }) => {
  const offer = { connection: "Upgrade, HTTP2-Settings", upgrade: "h2c", "http2-settings": "AAMAAABk" };
  expect((await send(baseURL, "GET", "/", offer)).status).toBe(200);
});
