import { expect, test } from "vitest";
import { allowedHosts, foreignRequest } from "./allowed-hosts.mjs";

const LOCAL = { host: "127.0.0.1", computerName: "EX01", env: {} };
const SHARED = { ...LOCAL, host: "0.0.0.0" };

test.each([
  [LOCAL, "localhost:3000"],
  [LOCAL, "127.0.0.1:3000"],
  [LOCAL, "[::1]:3000"],
  [LOCAL, "LOCALHOST."],
  [{ ...LOCAL, host: "::1" }, "[::1]:3000"],
  [{ ...LOCAL, host: "kb.bank.example" }, "KB.bank.example"],
  [SHARED, "ex01:3000"],
  [SHARED, "10.1.2.3:3000"],
  [{ ...SHARED, host: "::" }, "[fe80::1]:3000"],
  [{ ...LOCAL, env: { ALLOWED_HOSTS: "kb.example, wiki.example:8443" } }, "wiki.example"],
  [{ ...LOCAL, env: { SITE_URL: "https://kb.example/" } }, "kb.example"],
])("%o answers to %s", (where, name) => {
  expect(allowedHosts(where)(name)).toBe(true);
});

test.each([
  [LOCAL, "evil.example"],
  [LOCAL, "localhost.evil.example"],
  [LOCAL, "127.0.0.1.evil.example"],
  [LOCAL, "10.1.2.3:3000"],
  [LOCAL, ""],
  [SHARED, "ex01.evil.example"],
  [{ ...LOCAL, env: { ALLOWED_HOSTS: " ,", SITE_URL: "no address" } }, "evil.example"],
])("%o does not answer to %s", (where, name) => {
  expect(allowedHosts(where)(name)).toBe(false);
});

/** @param {Record<string, string>} headers */
function statusOf(headers, pathname = "/api/diagnose") {
  const rawHeaders = Object.entries(headers).flat();
  const request = /** @type {import("node:http").IncomingMessage} */ ({ headers, rawHeaders });
  return foreignRequest(request, pathname, allowedHosts(LOCAL))?.status;
}
const OWN = { host: "localhost:3000" };

test.each([
  [{ host: "evil.example" }, 421],
  [{ ...OWN, origin: "https://evil.example" }, 403],
  [{ ...OWN, origin: "http://localhost:8080" }, 403],
  [{ ...OWN, origin: "null" }, 403],
  [{ ...OWN, "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }, 403],
])("%o is refused with %d", (headers, status) => {
  expect(statusOf(headers)).toBe(status);
});

test.each([
  [OWN],
  [{}],
  [{ ...OWN, origin: "http://localhost:3000" }],
  [{ ...OWN, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }],
  [{ ...OWN, "sec-fetch-site": "same-origin" }],
])("%o is answered", (headers) => {
  expect(statusOf(headers)).toBeUndefined();
});

test("behind a proxy with TLS, the page's own origin has another scheme and port than the server", () => {
  const isAllowed = allowedHosts({ ...LOCAL, env: { ALLOWED_HOSTS: "kb.example" } });
  for (const host of ["kb.example", "127.0.0.1:3000"]) {
    const headers = { host, origin: "https://kb.example" };
    const request = /** @type {import("node:http").IncomingMessage} */ (
      /** @type {unknown} */ ({ headers, rawHeaders: [] })
    );
    expect(foreignRequest(request, "/api/diagnose", isAllowed)).toBeUndefined();
  }
});
