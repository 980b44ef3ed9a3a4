import { expect, test } from "vitest";
import {
  caseOfStep,
  casePath,
  confirmAnswer,
  fixSinceAnswer,
  parseCases,
  recordStep,
  renameCase,
  tickFix,
  type UnfinishedCase,
} from "./unfinished-cases";

const EARLY = "2026-11-21T03:00:00.000Z";
const LATER = "2026-11-21T03:10:00.000Z";
const LATEST = "2026-11-21T03:20:00.000Z";

const clockWrong = { questionId: "clock", optionId: "wrong" };
const clockRight = { questionId: "clock", optionId: "right" };
const portOpen = { questionId: "port", optionId: "open" };
const dnsFails = { questionId: "dns", optionId: "fails" };

function stepWith(...answers: readonly { questionId: string; optionId: string }[]) {
  return { symptomId: "mail-waits", symptomTitle: "Mail waits", stepTitle: "Is the clock right?", answers };
}

function only(cases: readonly UnfinishedCase[]): UnfinishedCase {
  const [first, ...others] = cases;
  if (!first || others.length > 0) throw new Error(`expected one case, got ${cases.length}`);
  return first;
}

test("an answer keeps the time when it was given, not that of the last visit", () => {
  const first = recordStep([], "a", stepWith(clockWrong), [], EARLY);
  const second = only(recordStep(first, "a", stepWith(clockWrong, portOpen), [clockWrong], LATER));
  expect(second.answers).toEqual([
    { ...clockWrong, at: EARLY },
    { ...portOpen, at: LATER },
  ]);
  expect(casePath(second)).toBe("/troubleshoot/mail-waits/clock.wrong/port.open");
});

test("two tabs on one case: what each has answered is kept", () => {
  const start = recordStep([], "a", stepWith(clockWrong), [], EARLY);
  const oneTab = recordStep(start, "a", stepWith(clockWrong, portOpen), [clockWrong], LATER);
  const otherTab = only(recordStep(oneTab, "a", stepWith(clockWrong, dnsFails), [clockWrong], LATEST));
  expect(otherTab.answers.map(({ questionId }) => questionId)).toEqual(["clock", "dns", "port"]);
});

test("a changed answer replaces the old one, and one that is taken back goes", () => {
  const start = recordStep([], "a", stepWith(clockWrong, portOpen), [], EARLY);
  const asking = recordStep(start, "a", stepWith(portOpen), [clockWrong, portOpen], LATER);
  expect(only(asking).answers).toEqual([{ ...portOpen, at: EARLY }]);
  const changed = only(recordStep(asking, "a", stepWith(clockRight, portOpen), [portOpen], LATEST));
  expect(changed.answers).toContainEqual({ ...clockRight, at: LATEST });
  expect(changed.answers).not.toContainEqual(expect.objectContaining(clockWrong));
});

test("a case that was deleted in another tab starts again with every answer", () => {
  const again = only(recordStep([], "a", stepWith(clockWrong, portOpen), [clockWrong], LATER));
  expect(again.answers).toHaveLength(2);
});

test("a step opened from a link goes on with the case that has its answers", () => {
  const cases = recordStep([], "a", stepWith(clockWrong, portOpen), [], EARLY);
  const soon = new Date(LATER);
  const nextWeek = new Date("2026-11-28T03:00:00Z");
  expect(caseOfStep(cases, stepWith(portOpen, clockWrong), nextWeek)?.id).toBe("a");
  expect(caseOfStep(cases, stepWith(clockWrong), soon)?.id).toBe("a");
  expect(caseOfStep(cases, stepWith(clockWrong), nextWeek)).toBeUndefined();
  expect(caseOfStep(cases, stepWith(clockRight), soon)).toBeUndefined();
});

test("after a fix only the answers that it could have changed are old, until they are confirmed", () => {
  const cases = recordStep([], "a", stepWith(clockWrong, portOpen), [], EARLY);
  const fixed = tickFix(cases, "a", "clock-skew 1", { at: LATER, questionIds: ["clock"] });
  expect(fixSinceAnswer(only(fixed), "clock")?.at).toBe(LATER);
  expect(fixSinceAnswer(only(fixed), "port")).toBeUndefined();
  expect(fixSinceAnswer(only(confirmAnswer(fixed, "a", "clock", LATEST)), "clock")).toBeUndefined();
  expect(fixSinceAnswer(only(tickFix(fixed, "a", "clock-skew 1", undefined)), "clock")).toBeUndefined();
});

test("a case can be named, but not be left without a name", () => {
  const cases = recordStep([], "a", stepWith(clockWrong), [], EARLY);
  expect(only(renameCase(cases, "a", "  Branch office  ")).name).toBe("Branch office");
  expect(only(renameCase(cases, "a", "   ")).name).toBe("Mail waits");
});

test("what was stored is read back, the latest case first", () => {
  const cases = recordStep(recordStep([], "a", stepWith(clockWrong), [], EARLY), "b", stepWith(), [], LATER);
  expect(parseCases(JSON.stringify([...cases].reverse())).map(({ id }) => id)).toEqual(["b", "a"]);
});

test.each(["", "null", "{}", "[1, null, {}]", '[{"id":"a"}]', "[{", '{"length":3}'])(
  "a damaged store %s is empty and harms nothing",
  (stored) => {
    expect(parseCases(stored)).toEqual([]);
  },
);

test("at most a hundred cases are kept, and the oldest goes", () => {
  let cases: readonly UnfinishedCase[] = [];
  for (let count = 0; count < 105; count += 1)
    cases = recordStep(cases, String(count), stepWith(), [], EARLY);
  expect(cases).toHaveLength(100);
  expect(cases.some(({ id }) => id === "0")).toBe(false);
});
