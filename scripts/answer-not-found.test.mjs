import { createServer } from "node:http";
import { expect, test } from "vitest";
import { answerNotFound } from "./answer-not-found.mjs";

/**
 * @param {(response: import("node:http").ServerResponse) => void} answer
 * @returns {Promise<Response>}
 */
async function ask(answer) {
  const server = createServer((_request, response) => {
    answerNotFound(response);
    answer(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const response = await fetch(`http://127.0.0.1:${port}/`);
  await response.text();
  server.close();
  return response;
}

test("an answer marked as unknown address has status 404, and the mark stays inside", async () => {
  const response = await ask((answer) => answer.setHeader("x-unknown-address", "1").end("text"));
  expect([response.status, response.headers.get("x-unknown-address")]).toEqual([404, null]);
});

test("every other answer keeps its status", async () => {
  expect((await ask((answer) => answer.end("text"))).status).toBe(200);
  expect((await ask((answer) => answer.writeHead(500).end())).status).toBe(500);
});
