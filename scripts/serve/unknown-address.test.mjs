import { expect, test } from "vitest";
import { testServer } from "./ask-server.mjs";
import { showUnknownAddress } from "./unknown-address.mjs";

const known = new Set(["/codes/454-4.7.0", "/troubleshoot/mail-waits"]);

/** @param {string} path */
async function ask(path, headers = {}) {
  const { url } = await testServer((request, response) => {
    showUnknownAddress(request, response, (request.url ?? "").split("?")[0] ?? "", known);
    response.end(request.url);
  });
  const response = await fetch(url + path, { headers });
  return { status: response.status, shown: await response.text() };
}

test.each(["/", "/codes", "/codes/454-4.7.0", "/troubleshoot/mail-waits/map?answers=a", "/search?q=1"])(
  "%s is shown as it is",
  async (path) => {
    expect(await ask(path)).toEqual({ status: 200, shown: path });
  },
);

test.each(["/codes/zzz", "/problems/none", "/codes/%E0%A4%A", "/unknown"])(
  "%s is not found, and the page is told what was asked for",
  async (path) => {
    expect(await ask(path)).toEqual({ status: 404, shown: `/unknown?${new URLSearchParams({ path })}` });
  },
);

test("what a proxy says about scheme and name changes nothing", async () => {
  const headers = { "x-forwarded-proto": "https", "x-forwarded-host": "kb.example" };
  expect((await ask("/codes/zzz", headers)).status).toBe(404);
});

test("nobody can have a text of their own shown as if it were the site's", async () => {
  const { status, shown } = await ask("/unknown?path=/x/Call+0800+123");
  expect(status).toBe(404);
  expect(shown).not.toContain("0800");
});
