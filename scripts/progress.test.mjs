import { expect, test } from "vitest";
import { readDrawnPages, showProgress } from "./progress.mjs";

/** @param {boolean} isTTY */
function paper(isTTY) {
  let text = "";
  return { isTTY, write: (/** @type {string} */ more) => (text += more), text: () => text };
}

test("a log gets a plain line for each quarter and nothing else", () => {
  const log = paper(false);
  const progress = showProgress("pages", log);
  for (let done = 0; done <= 100; done++) progress(done, 100);
  expect(log.text()).toBe("pages: 25 of 100\npages: 50 of 100\npages: 75 of 100\npages: 100 of 100\n");
});

test("a terminal gets one line that changes, and its end when all is done", () => {
  const terminal = paper(true);
  const progress = showProgress("packages", terminal);
  progress(1, 2);
  progress(2, 2);
  expect(terminal.text()).toBe("\r\x1b[Kpackages: 1 of 2\r\x1b[Kpackages: 2 of 2\n");
});

test("how many pages are drawn is read from what Next prints", () => {
  /** @type {number[][]} */
  const seen = [];
  const read = readDrawnPages((...counts) => seen.push(counts));
  read("  Collecting page data using 1 worker ...\n  Generating static pages using 2 workers (0/1436) ...\n");
  read("✓ Generating static pages using 2 workers (1436/1436) in 49s\n");
  expect(seen).toEqual([
    [0, 1436],
    [1436, 1436],
  ]);
});
