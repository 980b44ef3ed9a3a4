import { expect, test } from "vitest";
import { addressStep, unansweredPath } from "./address-step";
import { askPath, answerPath, changePath, reachPath, replay } from "./replay";
import { firstSymptom, smallFlow } from "@/lib/wizard/flow/sample-flow";

const flow = smallFlow();
const symptom = firstSymptom(flow);

function stateAt(...segments: readonly string[]) {
  const step = addressStep([flow], symptom.id, segments);
  if (step.kind !== "step") throw new Error(`${segments.join("/")} is not a step but ${step.kind}`);
  return step;
}

function questionOf({ step }: ReturnType<typeof replay>): string {
  return step.kind === "question" ? step.question.id : "outcome";
}

test("a check on the server out of reach is not asked and counts as “can’t check”", () => {
  const { state } = stateAt("reach.receiver");
  expect(questionOf(state)).toBe("port");
  expect(state.outOfReach.map(({ question, option }) => [question.id, option.id])).toEqual([
    ["clock", "unknown"],
  ]);
  expect(state.path).toBe("/troubleshoot/mail-waits/reach.receiver");
});

test("who reaches only the sending server is asked nothing on the receiving one", () => {
  const { state } = stateAt("reach.sender", "clock.right");
  expect(questionOf(state)).toBe("outcome");
  expect(state.outOfReach.map(({ question }) => question.id)).toEqual(["port"]);
});

test("an answer given before counts, even when its server is out of reach now", () => {
  const { state } = stateAt("reach.receiver", "clock.wrong");
  expect(state.trail.map(({ option }) => option.id)).toContain("wrong");
  expect(state.outOfReach).toEqual([]);
});

test("changing the reach and changing it back leads to the same step", () => {
  const { state } = stateAt("clock.right");
  const narrowed = replay(flow, symptom, [
    { questionId: "reach", optionId: "sender" },
    { questionId: "clock", optionId: "right" },
  ]);
  expect(reachPath(state, "sender")).toBe(narrowed.path);
  expect(reachPath(narrowed, "both")).toBe(state.path);
});

test("a check that is asked for comes next, although the outcome is reached", () => {
  const { state } = stateAt("clock.wrong");
  expect(questionOf(state)).toBe("outcome");
  const port = flow.questions[1];
  if (!port) throw new Error("The small flow has two questions");
  expect(askPath(state, port)).toBe("/troubleshoot/mail-waits/ask.port/clock.wrong");
  const asking = stateAt("ask.port", "clock.wrong").state;
  expect(questionOf(asking)).toBe("port");
  const closed = port.options.find(({ id }) => id === "closed");
  if (!closed) throw new Error("The port can be closed");
  expect(answerPath(asking, closed)).toBe("/troubleshoot/mail-waits/ask.port/clock.wrong/port.closed");
  const after = stateAt("ask.port", "clock.wrong", "port.closed").state;
  expect(after.trail.map(({ question }) => question.id)).toEqual(["clock", "port"]);
  expect(changePath(after, port)).toBe(asking.path);
});

test("a check that is asked for is asked even when its server is out of reach", () => {
  expect(questionOf(stateAt("reach.receiver", "ask.clock").state)).toBe("clock");
});

test("an answer that was “can’t check” can be asked for again", () => {
  const { state } = stateAt("clock.unknown", "port.open");
  const clock = flow.questions[0];
  if (!clock) throw new Error("The small flow has two questions");
  expect(askPath(state, clock)).toBe("/troubleshoot/mail-waits/ask.clock/port.open");
  expect(questionOf(stateAt("ask.clock", "port.open").state)).toBe("clock");
});

test.each([
  ["reach.moon", "does not name a server"],
  ["ask.weather", "not one of the questions"],
  ["ask.constructor", "not one of the questions"],
])("%s is explained and left out", (segment, message) => {
  const { state, problems } = stateAt(segment, "clock.right");
  expect(problems).toEqual([expect.stringContaining(message)]);
  expect(state.path).toBe("/troubleshoot/mail-waits/clock.right");
});

test("of two different reaches the first counts, and the page says so", () => {
  const { state, problems } = stateAt("reach.sender", "reach.receiver");
  expect(state.directions.reach).toBe("sender");
  expect(problems).toEqual([expect.stringContaining("the first")]);
});

test("“reach.both” says nothing, so the address moves to the one without it", () => {
  expect(addressStep([flow], symptom.id, ["reach.both"])).toEqual({
    kind: "moved",
    path: "/troubleshoot/mail-waits",
  });
});

test("a step that was left unanswered says so and keeps its own address", () => {
  const { state } = stateAt("clock.right");
  expect(unansweredPath(state)).toBe("/troubleshoot/mail-waits/clock.right/answer.missing");
  const step = stateAt("clock.right", "answer.missing");
  expect(step).toMatchObject({ isUnanswered: true, problems: [], state: { path: state.path } });
});
