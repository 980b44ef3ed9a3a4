import { expect, test } from "vitest";
import { namedSymptoms } from "./named-symptoms";
import { smallFlowText } from "./sample-flow";

test("a flow that cannot be read still says whose pages show its faults", () => {
  expect(namedSymptoms(smallFlowText())).toEqual(["mail-waits"]);
  expect(namedSymptoms(`${smallFlowText()}\n  - : : [`)).toEqual(["mail-waits"]);
  expect(namedSymptoms("symptoms:\n  - id: one\n    title: A\n  - id: two\n")).toEqual(["one", "two"]);
  expect(namedSymptoms("no flow at all")).toEqual([]);
});
