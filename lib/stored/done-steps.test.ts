import { expect, test } from "vitest";
import { parseDone, stepsOf, tickStep } from "@/lib/stored/done-steps";

const NOW = new Date("2026-11-30T05:00:00Z");
const AT = "2026-11-30T04:00:00Z";

test("a tick belongs to its case, and can be taken away", () => {
  const ticked = tickStep([], { caseId: "a", step: "clock-skew/check/0", isDone: true, at: AT });
  expect(stepsOf(ticked, "a")).toEqual(["clock-skew/check/0"]);
  expect(stepsOf(ticked, "b")).toEqual([]);
  expect(tickStep(ticked, { caseId: "a", step: "clock-skew/check/0", isDone: false, at: AT })).toEqual([]);
});

test("what is damaged or older than a case is kept is left out", () => {
  const old = { caseId: "a", steps: ["x"], at: "2026-10-01T00:00:00Z" };
  const kept = { caseId: "b", steps: ["y"], at: AT };
  expect(parseDone(JSON.stringify([old, kept, { caseId: 1 }, null]), NOW)).toEqual([kept]);
  expect(parseDone("{", NOW)).toEqual([]);
});
