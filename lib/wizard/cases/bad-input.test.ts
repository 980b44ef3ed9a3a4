import { expect, test } from "vitest";
import { startFromPaste } from "@/lib/wizard/entries/start-from-paste";
import { smallFlow } from "@/lib/wizard/flow/sample-flow";
import { addressStep } from "@/lib/wizard/steps/address-step";
import { casePath, parseCases } from "./unfinished-cases";

const flow = smallFlow([
  "    matchers:\n",
  "    matchers:\n      - { all: [clock is right], starts: false, answers: { clock: right }, fixtures: [clock is right] }\n",
]);

/** The step of an address, with what the reader is told about it. */
function stepAt(path: string) {
  const [, , symptomId = "", ...segments] = path.split("/");
  const step = addressStep([flow], symptomId, segments);
  if (step.kind !== "step") throw new Error(`${path} is ${step.kind}`);
  return step;
}

test("signs in one paste that contradict each other answer nothing: they are named, and the question is asked", () => {
  const [start, ...others] = startFromPaste(
    [flow],
    "10:12 The clock is wrong by 400 seconds.\n10:40 The clock is right again.",
  );
  expect(others).toEqual([]);
  expect(start?.preAnswers).toEqual([]);
  expect(start?.contradictions).toMatchObject([
    {
      question: { id: "clock" },
      signs: [
        { option: { id: "wrong" }, words: "clock is wrong", line: 1 },
        { option: { id: "right" }, words: "clock is right", line: 2 },
      ],
    },
  ]);
  const { state, problems } = stepAt(start?.path ?? "");
  expect(problems).toEqual([]);
  expect(state.trail).toEqual([]);
  expect(state.step).toMatchObject({ kind: "question", question: { id: "clock" } });
});

test("words that give the same answer twice contradict nothing", () => {
  const [start] = startFromPaste([flow], "The clock is wrong. As I said: the clock is wrong.");
  expect(start?.contradictions).toEqual([]);
  expect(start?.path).toBe("/troubleshoot/mail-waits/clock.wrong");
});

const at = "2024-03-05T03:00:00Z";
const STORED = JSON.stringify([
  {
    id: "a",
    name: "Night of Friday",
    symptomId: "mail-waits",
    symptomTitle: "Mail waits",
    stepTitle: "Does the port answer?",
    startedAt: at,
    changedAt: at,
    fixes: [],
    answers: [
      { questionId: "weather", optionId: "rain", at },
      { questionId: "time", optionId: "late", at },
      { questionId: "port", optionId: "half-open", at },
      { questionId: "moon", optionId: "full", at },
    ],
  },
]);

test("a case of another version opens at the nearest step, says what no longer counts, and keeps the rest", () => {
  const [kept] = parseCases(STORED);
  if (!kept) throw new Error("the case was lost");
  const { state, problems } = stepAt(casePath(kept));
  expect(state.trail.map(({ question, option }) => `${question.id}.${option.id}`)).toEqual(["clock.wrong"]);
  expect(problems.join("\n")).toContain("“weather.rain” belongs to an older version of these questions");
  expect(problems.join("\n")).toContain("“port.half-open” is not an answer to “Does the port answer?”");
  expect(problems.join("\n")).toContain("“moon.full” is not one of the questions here");
  expect(problems).toHaveLength(3);
});

test("a case of a symptom that is gone leads to no wrong one", () => {
  expect(addressStep([flow], "mail-vanishes", ["clock.wrong"])).toEqual({ kind: "unknown symptom" });
});
