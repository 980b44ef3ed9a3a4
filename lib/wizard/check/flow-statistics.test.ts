import { expect, test } from "vitest";
import { smallFlow } from "@/lib/wizard/flow/sample-flow";
import { describeStatistics } from "./describe-statistics";
import { measureFlow } from "./flow-statistics";

function measured(...changes: readonly (readonly [string, string])[]) {
  const statistics = measureFlow(smallFlow(...changes));
  const [symptom] = statistics.symptoms;
  if (!symptom) throw new Error("the small flow has a symptom");
  return { ...statistics, symptom };
}

test("paths are the ways that end, steps are all pages on them", () => {
  const { symptom } = measured();
  expect(symptom.paths).toBeLessThan(symptom.steps);
  expect(symptom.longestPath).toBe(2);
  expect(symptom.meanPath).toBeLessThanOrEqual(2);
});

test("a paste that answers a question leaves fewer to ask", () => {
  const { symptom } = measured();
  expect(symptom.questionsFromNothing).toBeGreaterThan(1);
  expect(symptom.questionsFromPaste).toBeLessThan(symptom.questionsFromNothing);
});

test("where no answer proves anything, every path ends in escalate and no cause comes first", () => {
  const { symptom, causesNeverFirst } = measured(
    ["wrong: +3 clock-skew", "wrong: -1 clock-skew"],
    ["closed: +3 network/*", "closed: -1 network/*"],
  );
  expect(symptom.escalatingShare).toBe(1);
  expect(causesNeverFirst.map(({ id }) => id)).toEqual(["clock-skew", "port-blocked"]);
});

test("an answer without a sample is named once for each check", () => {
  const statistics = measured(['samples: { open: "220", closed: timed out }', 'samples: { open: "220" }']);
  expect(statistics.missingSamples).toEqual([
    { questionId: "port", optionId: "closed" },
    { questionId: "port", optionId: "closed" },
  ]);
  expect(describeStatistics(statistics).join("\n")).toContain("port.closed");
});
