import { expect, test } from "vitest";
import { addressStep } from "@/lib/wizard/steps/address-step";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { smallFlow } from "@/lib/wizard/flow/sample-flow";
import { searchableSteps } from "./searchable-steps";

test("a symptom, its questions and its causes are found at the shortest way to them", () => {
  expect(searchableSteps(smallFlow()).map(({ kind, title, url }) => [kind, title, url])).toEqual([
    ["symptom", "Mail waits", "/troubleshoot/mail-waits"],
    ["question", "Is the clock right?", "/troubleshoot/mail-waits"],
    ["question", "Does the port answer?", "/troubleshoot/mail-waits/clock.right"],
    ["cause", "The clock is wrong", "/troubleshoot/mail-waits/clock.wrong"],
    ["cause", "The port is closed", "/troubleshoot/mail-waits/clock.right/port.closed"],
  ]);
});

test("a question is found by why it is asked and by its answers, not by “can’t check”", () => {
  const question = searchableSteps(smallFlow()).find(({ kind }) => kind === "question");
  expect(question?.text).toBe("Tickets carry a time.\nIt is wrong\nIt is right");
});

test("every entry of every flow opens where its title stands", async () => {
  const flows = await loadFlows();
  const wrong = flows.flatMap(searchableSteps).filter(({ kind, title, url }) => {
    const [, , symptomId = "", ...segments] = url.split("/");
    const step = addressStep(flows, symptomId, segments);
    if (step.kind !== "step") return true;
    if (kind === "symptom") return step.state.symptom.title !== title;
    if (step.state.step.kind === "question") return step.state.step.question.text !== title;
    const { outcome } = step.state.step;
    return outcome.kind !== "cause" || outcome.leader.cause.title !== title;
  });
  expect(wrong).toEqual([]);
});
