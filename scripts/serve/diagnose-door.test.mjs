import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { sampleProject } from "../sample-project.mjs";
import { testServer } from "./ask-server.mjs";
import { diagnoseDoor } from "./diagnose-door.mjs";
import { createDiagnosePool } from "./diagnose-pool.mjs";

const TEXT = { "content-type": "text/plain" };

/** A thread that does what the paste says: a number of milliseconds of work, "crash", or nothing but to echo. */
const THREAD = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", (bytes) => {
  const text = new TextDecoder().decode(bytes);
  if (text === "crash") throw new Error("crash");
  const until = performance.now() + (Number(text) || 0);
  while (performance.now() < until);
  parentPort.postMessage(JSON.stringify({ length: text.length }));
});
parentPort.postMessage("ready");`;

async function site({ maxHeldBytes = 1024 * 1024, maxWaitMs = 200, maxRunMs = 1000 } = {}) {
  const file = join(sampleProject().root, "thread.mjs");
  writeFileSync(file, THREAD);
  const pool = createDiagnosePool({ file: pathToFileURL(file), size: 1, maxWaitMs, maxRunMs });
  onTestFinished(() => pool.close());
  await pool.ready;
  const door = diagnoseDoor(pool, maxHeldBytes);
  return testServer((request, response) => void door(request, response, "/api/diagnose"));
}

/**
 * @param {string} url
 * @param {string} body
 */
async function post(url, body, headers = {}) {
  const response = await fetch(url, { method: "POST", body, headers: { ...TEXT, ...headers } });
  return {
    status: response.status,
    json: await response.json(),
    retryAfter: response.headers.get("retry-after"),
  };
}

test("a paste is answered by a thread, and the server answers others meanwhile", async () => {
  const { url } = await site();
  const long = post(url, "400");
  await sleep(50);
  const startedAt = performance.now();
  expect((await fetch(url, { method: "POST", headers: { "content-type": "application/json" } })).status).toBe(
    415,
  );
  expect(performance.now() - startedAt).toBeLessThan(300);
  expect(await long).toMatchObject({ status: 200, json: { length: 3 } });
});

test("pastes that would wait too long are refused with 503 and Retry-After", async () => {
  const { url } = await site();
  const answers = await Promise.all(Array.from({ length: 8 }, () => post(url, "150")));
  const statuses = answers.map(({ status }) => status);
  expect(statuses).toContain(200);
  expect(answers.filter(({ status }) => status === 503).length).toBeGreaterThan(2);
  expect(answers.find(({ status }) => status === 503)).toMatchObject({
    retryAfter: "1",
    json: { error: expect.any(String) },
  });
  expect((await post(url, "after")).status).toBe(200);
});

test("a thread that crashes or never ends costs its paste, not the next one", async () => {
  vi.spyOn(console, "error").mockReturnValue();
  const { url } = await site({ maxWaitMs: 3000, maxRunMs: 300 });
  expect((await post(url, "crash")).status).toBe(500);
  expect((await post(url, "10000")).status).toBe(500);
  expect((await post(url, "after")).status).toBe(200);
});

test("more than 256 KB, other types and compressed bodies are refused", async () => {
  const { url } = await site();
  const most = "a".repeat(256 * 1024);
  expect((await post(url, most)).status).toBe(200);
  expect((await post(url, `${most}a`)).status).toBe(413);
  expect((await post(url, "a", { "content-type": "text/html" })).status).toBe(415);
  expect((await post(url, "a", { "content-encoding": "gzip" })).status).toBe(415);
});

test("a body without a length is cut off at 256 KB", async () => {
  const { url } = await site();
  const body = new ReadableStream({
    start: (stream) => {
      for (let at = 0; at < 5; at++) stream.enqueue(new Uint8Array(64 * 1024));
      stream.close();
    },
  });
  const options = { method: "POST", body, headers: TEXT, duplex: "half" };
  expect((await fetch(url, options)).status).toBe(413);
});

test("what all senders together may hold is limited, and is given back", async () => {
  const { url, port } = await site({ maxHeldBytes: 100_000 });
  const slow = connect(port, "127.0.0.1");
  slow.write(
    `POST / HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 200000\r\n\r\n${"a".repeat(80_000)}`,
  );
  await vi.waitFor(async () => expect((await post(url, "a".repeat(50_000))).status).toBe(503));
  slow.destroy();
  await vi.waitFor(async () => expect((await post(url, "a".repeat(50_000))).status).toBe(200));
});

test("an upload that is broken off leaves no word in the log", async () => {
  const said = vi.spyOn(console, "error").mockReturnValue();
  const { url, port } = await site();
  const socket = connect(port, "127.0.0.1");
  socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 9000\r\n\r\nabc");
  await sleep(50);
  socket.destroy();
  await sleep(50);
  expect((await post(url, "after")).status).toBe(200);
  expect(said).not.toHaveBeenCalled();
});
