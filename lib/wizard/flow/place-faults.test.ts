import { expect, test } from "vitest";
import { fileOfFault, placeFault } from "./place-faults";
import { smallFlowText } from "./sample-flow";

const TEXT = smallFlowText();
const lineOf = (words: string) => TEXT.split("\n").findIndex((line) => line.includes(words)) + 1;

test.each([
  ["questions.port.options.closed.next", "closed: It does not"],
  ["questions.clock-receiver.article", "- id: clock"],
  ["causes.port-blocked", "some: clock-skew"],
  ["symptoms.mail-waits.verify", "verify:"],
  ["questions", "questions:"],
])("the fault of %s gets the line on which it stands", (field, words) => {
  expect(placeFault(`content/flows/small.yaml: "${field}": is odd`, TEXT)).toBe(
    `content/flows/small.yaml:${lineOf(words)}: "${field}": is odd`,
  );
});

test("a fault of something else stays as it is", () => {
  const fault = "content/causes/a.mdx: noFlow: is odd";
  expect(fileOfFault(fault)).toBeUndefined();
  expect(placeFault(fault, TEXT)).toBe(fault);
});
