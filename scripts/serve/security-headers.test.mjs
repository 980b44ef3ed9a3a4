import { createServer } from "node:http";
import { expect, test } from "vitest";
import { readPolicy } from "../observatory.mjs";
import { filePolicy, pagePolicy, servedFilePolicy } from "./content-policy.mjs";
import { hasStyleAttributes, inlineScripts, isHarmless, scriptHash } from "./inline-scripts.mjs";
import { securityHeaders, setSecurityHeaders } from "./security-headers.mjs";

test("no policy lets scripts run that it does not name, nor evaluates text", () => {
  for (const policy of [filePolicy(), pagePolicy({ scripts: ["'nonce-x'"] })]) {
    const directives = readPolicy(policy);
    expect(directives.get("script-src")).not.toMatch(/unsafe/);
    expect(directives.get("default-src")).toBe("'none'");
    expect(directives.get("frame-ancestors")).toBe("'none'");
    expect(directives.get("base-uri")).toBe("'none'");
    expect(directives.has("style-src-attr")).toBe(false);
  }
});

test("only the worker that reads pictures compiles WebAssembly, and it evaluates no script", () => {
  const worker = readPolicy(servedFilePolicy("/picture-reader/7.0.0-1.0.0/worker.js"));
  expect(worker.get("script-src")).toBe("'self' 'wasm-unsafe-eval'");
  for (const path of ["/picture-reader/7.0.0/core.js", "/_next/static/a.js", "/x/picture-reader/1/worker.js"])
    expect(servedFilePolicy(path)).toBe(filePolicy());
});

test("HSTS is said only to a reader who came by TLS", () => {
  expect(securityHeaders(false)).not.toHaveProperty("strict-transport-security");
  expect(securityHeaders(true)).toHaveProperty("strict-transport-security");
});

test("a nonce that a client sends never reaches Next", async () => {
  /** @type {import("node:http").IncomingHttpHeaders | undefined} */
  let seen;
  const server = createServer((request, response) => {
    setSecurityHeaders(request, response);
    seen = request.headers;
    response.end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  const response = await fetch(`http://127.0.0.1:${address.port}/`, {
    headers: { "content-security-policy": "script-src 'nonce-evil'" },
  });
  server.close();
  expect(seen).not.toHaveProperty("content-security-policy");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
});

test.each([
  ['self.__next_f.push([1,"a:[\\"$\\",\\"p\\"]"])', true],
  ["(self.__next_f=self.__next_f||[]).push([0])", true],
  [
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"],"runtimeModuleIds":[1]});',
    true,
  ],
  ["own()", true],
  ["alert(1)", false],
  ['self.__next_f.push([1,""]),alert(1),([])', false],
  ["self.__next_f.push([1,alert(1)])", false],
  ['self.__next_f.push([1,""]);alert([1])', false],
])("%s can only hand over data: %s", (script, expected) => {
  expect(isHarmless(script, ["own()"])).toBe(expected);
});

test("scripts of a page are found, those that come from files and data in JSON are not among them", () => {
  const html = `<script async src="/a.js"></script><script id="_R_">one</script><script type="application/ld+json">{}</script><script nonce="x">two</script>`;
  expect(inlineScripts(html)).toEqual(["one", "two"]);
  expect(scriptHash("")).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
});

test("style attributes are told from words about them", () => {
  expect(hasStyleAttributes(`<p class="a" style="left:1em">`)).toBe(true);
  expect(hasStyleAttributes(`<p>say style="x"</p>`)).toBe(false);
});
