import { expect, test } from "vitest";
import { testServer } from "./ask-server.mjs";
import { otherCopies, readOtherCopies } from "./other-copies.mjs";

const CHUNK = "/_next/static/chunks/0a1b2c.js";

/** @param {readonly number[]} ports */
function copiesAt(...ports) {
  const read = readOtherCopies({ OTHER_COPIES: ports.map((port) => `127.0.0.1:${port}`).join(",") });
  if ("problem" in read) throw new Error(read.problem);
  return otherCopies(read.copies);
}

/** @param {ReturnType<typeof otherCopies>} ask */
function copyWithout(ask) {
  return testServer((request, response) =>
    ask(request, response, (request.url ?? "").split("?")[0] ?? "", () =>
      response.writeHead(404).end("no such file"),
    ),
  );
}

test("a file of another build comes from the copy that has it, as that one sends it", async () => {
  const old = await copyWithout(copiesAt());
  const newer = await testServer((request, response) =>
    response
      .writeHead(200, { "content-type": "text/javascript", "cache-control": "immutable", "x-own": "1" })
      .end(`${request.url} ${request.headers.host}`),
  );
  const { url } = await copyWithout(copiesAt(1, old.port, newer.port));
  const answer = await fetch(`${url}${CHUNK}`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(`${CHUNK} localhost`);
  expect(answer.headers.get("cache-control")).toBe("immutable");
  expect(answer.headers.get("content-type")).toBe("text/javascript");
  expect(answer.headers.has("x-own")).toBe(false);
});

test("only files with a hash in their name are asked for, and no copy passes a question on", async () => {
  let questions = 0;
  const other = await testServer((_request, response) => {
    questions++;
    response.writeHead(404).end();
  });
  const { url } = await copyWithout(copiesAt(other.port));
  expect((await fetch(`${url}/events/1035`)).status).toBe(404);
  expect((await fetch(`${url}/api/health`)).status).toBe(404);
  expect((await fetch(`${url}${CHUNK}`, { method: "POST" })).status).toBe(404);
  expect((await fetch(`${url}${CHUNK}`, { headers: { "x-asked-by-copy": "1" } })).status).toBe(404);
  expect(questions).toBe(0);
  expect((await fetch(`${url}${CHUNK}`)).status).toBe(404);
  expect(questions).toBe(1);
});

test.each([
  [undefined, []],
  ["", []],
  [" a:3000, [::1]:3001 ", ["a 3000", "::1 3001"]],
  ["http://b/", ["b 3000"]],
])("OTHER_COPIES=%j names %j", (value, expected) => {
  const read = readOtherCopies({ OTHER_COPIES: value });
  expect("copies" in read && read.copies.map(({ host, port }) => `${host} ${port}`)).toEqual(expected);
});

test.each(["a:0", "a:70000", "https://a", "a b", "a/x"])("OTHER_COPIES=%j is refused by name", (value) => {
  expect(readOtherCopies({ OTHER_COPIES: value })).toEqual({ problem: expect.stringContaining(value) });
});
