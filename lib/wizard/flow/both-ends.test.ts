import { expect, test } from "vitest";
import { addressStep } from "@/lib/wizard/steps/address-step";
import { checkFlows } from "@/lib/wizard/check/check-flow";
import { firstSymptom, smallFlow } from "./sample-flow";
import { startFromPaste } from "@/lib/wizard/entries/start-from-paste";

const atBothEnds: readonly [string, string] = ["  - id: clock\n", "  - id: clock\n    ends: both\n"];

test("a question at both ends becomes one for each server, with the same answers and evidence", () => {
  const [sender, receiver] = smallFlow(atBothEnds).questions;
  expect(sender).toMatchObject({
    id: "clock-sender",
    where: "sender",
    text: "Is the clock right (on the sending server)?",
  });
  expect(receiver).toMatchObject({
    id: "clock-receiver",
    where: "receiver",
    text: "Is the clock right (on the receiving server)?",
  });
  expect(sender?.options).toEqual(receiver?.options);
});

test("a reference without an end means the receiving server, one with an end that server", () => {
  const flow = smallFlow(
    atBothEnds,
    ["first: clock", "first: clock\n    presumed: { clock-sender: right }"],
    ["[/codes/451]", "[/codes/451: { clock: wrong }]"],
  );
  const symptom = firstSymptom(flow);
  expect(symptom.first).toEqual({ kind: "question", questionId: "clock-receiver" });
  expect(symptom.presumed).toEqual([{ questionId: "clock-sender", optionId: "right" }]);
  expect(symptom.articles).toEqual([
    { url: "/codes/451", answers: [{ questionId: "clock-receiver", optionId: "wrong" }] },
  ]);
  expect(startFromPaste([flow], "The clock is wrong")[0]?.path).toContain("clock-receiver.wrong");
});

test("a link from before the split leads to the receiving server's question", () => {
  expect(addressStep([smallFlow(atBothEnds)], "mail-waits", ["time.wrong"])).toMatchObject({
    kind: "moved",
    path: "/troubleshoot/mail-waits/clock-receiver.wrong",
  });
});

test("the end that nothing ever asks about is a fault of the flow", () => {
  const faults = checkFlows(
    [smallFlow(atBothEnds, ["    anytime: true\n    where: sender", "    where: sender"])],
    ["/codes/451", "/codes/454", "/procedures/port"],
  );
  expect(faults).toEqual(['content/flows/small.yaml: "questions.clock-sender": is never asked']);
});

test("only a check on a server can have two ends", () => {
  expect(() => smallFlow(atBothEnds, ["where: sender,", "where: outside,"])).toThrow(
    '"questions.clock.where": found "outside, 1 min": must be sender or receiver',
  );
});
