import { expect, test } from "vitest";
import type { Flow, GivenAnswer } from "@/lib/wizard/flow/flow";
import { outcomeOf } from "./outcome";
import { rankCauses } from "./rank-causes";
import { remainingChecks } from "./remaining-checks";
import { firstSymptom, smallFlow } from "@/lib/wizard/flow/sample-flow";

function answer(flow: Flow, questionId: string, optionId: string): GivenAnswer {
  const question = flow.questions.find(({ id }) => id === questionId);
  const option = question?.options.find(({ id }) => id === optionId);
  if (!question || !option) throw new Error(`no ${questionId}.${optionId}`);
  return { question, option };
}

test("the outcome says what speaks for and against, and what was not checked", () => {
  const flow = smallFlow();
  const [first, second] = rankCauses(flow, [answer(flow, "clock", "wrong"), answer(flow, "port", "unknown")]);
  expect(first).toMatchObject({
    cause: { id: "clock-skew" },
    for: [{ weight: 3 }],
    against: [],
    notChecked: [],
  });
  expect(second).toMatchObject({ cause: { id: "port-blocked" }, for: [], notChecked: [{ id: "port" }] });
});

test("the runner-up comes with the one check that separates it from the leader", () => {
  const flow = smallFlow();
  const outcome = outcomeOf(flow, firstSymptom(flow), [answer(flow, "clock", "wrong")]);
  expect(outcome).toMatchObject({
    kind: "cause",
    leader: { cause: { id: "clock-skew" } },
    runnerUp: { cause: { id: "port-blocked" } },
    separatedBy: { id: "port" },
  });
});

test("ruling every cause out names none: something else is left", () => {
  const flow = smallFlow();
  const outcome = outcomeOf(flow, firstSymptom(flow), [
    answer(flow, "clock", "right"),
    answer(flow, "port", "open"),
  ]);
  expect(outcome).toMatchObject({
    kind: "escalate",
    collect: [{ title: "One" }, { title: "Two" }, { title: "Three" }],
  });
});

test("with nothing checked the outcome is to escalate, with what is most probable", () => {
  const flow = smallFlow();
  const outcome = outcomeOf(flow, firstSymptom(flow), []);
  expect(outcome).toMatchObject({
    kind: "escalate",
    leading: [{ cause: { id: "clock-skew" } }, { cause: { id: "port-blocked" } }],
  });
});

test("what is left is counted in checks and minutes, and is nothing at the end", () => {
  const flow = smallFlow();
  const symptom = firstSymptom(flow);
  expect(remainingChecks(flow, symptom, [])).toEqual({ checks: 1, minutes: 2 });
  expect(remainingChecks(flow, symptom, [answer(flow, "clock", "right")])).toEqual({ checks: 1, minutes: 2 });
  expect(remainingChecks(flow, symptom, [answer(flow, "clock", "wrong")])).toEqual({ checks: 0, minutes: 0 });
});
