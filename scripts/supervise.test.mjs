import { expect, test } from "vitest";
import { supervise } from "./supervise.mjs";

/** Servers that a test ends at will. */
function servers() {
  /** @type {((code: number) => void)[]} */
  const ends = [];
  const start = async ({ ready = true } = {}) => {
    /** @type {(code: number) => void} */
    let finish = () => {};
    /** @type {Promise<number>} */
    const ended = new Promise((resolve) => (finish = resolve));
    ends.push(finish);
    if (!ready) finish(7);
    return { ready: Promise.resolve(ready), ended, end: () => finish(0) };
  };
  return { ends, start };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

test("a server that ends by itself is started again, and said", async () => {
  const { ends, start } = servers();
  /** @type {number[]} */
  const codes = [];
  await supervise(() => start(), { onRestart: (code) => codes.push(code), waits: [0] });
  ends[0]?.(1);
  await soon();
  ends[1]?.(139);
  await soon();
  expect(codes).toEqual([1, 139]);
  expect(ends).toHaveLength(3);
});

test("a server that keeps ending is started ever more slowly, one that has served for a while at once", async () => {
  const { ends, start } = servers();
  /** @type {number[]} */
  const waits = [];
  let time = 0;
  await supervise(() => start(), {
    onRestart: (_, waitMs) => waits.push(waitMs),
    waits: [0, 1, 2],
    now: () => time,
  });
  for (const minutes of [0, 0, 0, 0, 2]) {
    time += minutes * 60_000;
    ends.at(-1)?.(1);
    await soon();
  }
  expect(waits).toEqual([0, 1, 2, 2, 0]);
});

test("one that is asked to end is not started again", async () => {
  const { ends, start } = servers();
  const site = await supervise(() => start(), { waits: [0] });
  if (!("end" in site)) throw new Error("not ready");
  await site.end();
  await soon();
  expect(ends).toHaveLength(1);
});

test("one that never comes to answer is not tried for ever: its exit code is told", async () => {
  const { start } = servers();
  expect(await supervise(() => start({ ready: false }))).toEqual({ exitCode: 7 });
});
