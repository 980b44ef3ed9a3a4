import { expect, test } from "vitest";
import { summarizeSteps, summarizeTests } from "./summarize-steps.mjs";

const results = [
  { name: "lint", exitCode: 1, output: "", seconds: 12.34 },
  { name: "unit tests", exitCode: 0, output: "", seconds: 3, counts: { passed: 210, failed: 0, skipped: 1 } },
  {
    name: "end-to-end tests",
    exitCode: 1,
    output: "",
    seconds: 60,
    counts: { passed: 30, failed: 2, skipped: 0 },
  },
];

test("each step has a line with its result, seconds and counts", () => {
  const [lint, unit, endToEnd] = summarizeSteps(results).split("\n");
  expect(lint).toMatch(/^lint +FAILED +12\.3 s$/);
  expect(unit).toMatch(/^unit tests +passed +3\.0 s +210 passed, 0 failed, 1 skipped$/);
  expect(endToEnd).toMatch(/^end-to-end tests +FAILED +60\.0 s +30 passed, 2 failed$/);
});

test("the tests of all steps are added up in one line", () => {
  expect(summarizeTests(results)).toBe("240 passed, 2 failed");
});
