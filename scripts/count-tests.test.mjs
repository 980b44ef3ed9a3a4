import { expect, test } from "vitest";
import { countPlaywright, countVitest } from "./count-tests.mjs";

test("Vitest's tests are counted one by one, and a file that could not be loaded as one failure", () => {
  const testResults = [
    { status: "passed", assertionResults: [{ status: "passed" }, { status: "skipped" }] },
    { status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] },
    { status: "failed", assertionResults: [] },
  ];
  expect(countVitest({ testResults })).toEqual({ passed: 2, failed: 2, skipped: 1 });
});

test("a journey that passed on a further try has passed, and is named", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright({ stats })).toEqual({ passed: 6, failed: 1, skipped: 2, retried: 1 });
});
