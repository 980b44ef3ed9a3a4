import { writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { sampleProject } from "./sample-project.mjs";
import { withLock } from "./with-lock.mjs";

const QUICK = { beatMs: 10, staleMs: 100 };

/** @param {string} text */
function lockWith(text) {
  const file = join(sampleProject().root, "lock");
  if (text !== "") writeFileSync(file, text);
  return file;
}

test("what is done under a lock is never done twice at once", async () => {
  const file = lockWith("");
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await sleep(30);
    running--;
  };
  await Promise.all(Array.from({ length: 5 }, () => withLock(file, work, QUICK)));
  expect(most).toBe(1);
});

test("a lock stays its holder's for as long as the work takes", async () => {
  const file = lockWith("");
  let isDone = false;
  const long = withLock(
    file,
    async () => {
      await sleep(QUICK.staleMs * 4);
      isDone = true;
    },
    QUICK,
  );
  await withLock(file, async () => expect(isDone).toBe(true), QUICK);
  await long;
});

test.each([
  ["whose process number another program has by now", { pid: process.pid, host: hostname(), key: "1" }],
  ["from another computer that is gone", { pid: 1, host: "elsewhere", key: "1" }],
])("a lock %s is taken over", async (_, holder) => {
  expect(await withLock(lockWith(JSON.stringify(holder)), async () => "done", QUICK)).toBe("done");
});

test("a lock that was cut while it was written is taken over", async () => {
  expect(await withLock(lockWith('{"pid":'), async () => "done", QUICK)).toBe("done");
});

test("work that fails gives the lock back", async () => {
  const file = lockWith("");
  await expect(withLock(file, () => Promise.reject(new Error("no")), QUICK)).rejects.toThrow("no");
  expect(await withLock(file, async () => "done", QUICK)).toBe("done");
});
