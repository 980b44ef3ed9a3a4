import { expect, test } from "vitest";
import { CANNOT_CHECK } from "./flow";
import { parseFlow } from "./parse-flow";
import { SMALL_KNOWN, smallFlow, smallFlowText } from "./samples/sample-flow";

test.each<[string, [string, string], string]>([
  [
    "without “can’t check”",
    ["    cannotCheck: evidence\n  - id: port", "  - id: port"],
    '"questions.0.cannotCheck"',
  ],
  [
    "that names a cause without file",
    ["cause: port-blocked", "cause: port-blockd"],
    '"causes.1.cause": there is no cause "port-blockd" in content/causes (did you mean "port-blocked"?)',
  ],
  [
    "whose cause has no prior",
    ["{ cause: port-blocked, prior: some }", "{ cause: port-blocked }"],
    '"causes.1.prior"',
  ],
  [
    "that tells a cause itself",
    ["{ cause: port-blocked, prior: some }", "{ cause: port-blocked, prior: some, title: The port }"],
    "title",
  ],
  ["with a weight beyond 3", ["{ 3: clock-skew }", "{ 4: clock-skew }"], "whole number from -3 to 3"],
  ["with an unknown version", ["versions: 2007 2010", "versions: 2007 2008"], "must list versions"],
  [
    "with an unknown layer",
    ["evidence: { 3: network/* }", "evidence: { 3: nowhere/* }"],
    '"nowhere/*" is no key of a cause and no layer',
  ],
  ["with an unknown field", ["    minutes: 2\n", "    minutes: 2\n    colour: red\n"], "colour"],
  ["with a key that no address can carry", ["id: port\n", "id: The Port\n"], "lower-case letters"],
  ["with an option called unknown", ["{ id: open,", "{ id: unknown,"], "kept for cannotCheck"],
  [
    "that collects two things",
    ["      - { title: Two, text: The second thing. }\n", ""],
    "exactly three things",
  ],
  ["whose matcher looks for nothing", ["all: [clock is wrong]", "all: []"], "needs a text"],
])("a flow %s is refused with file and field", (_, change, message) => {
  const read = () => parseFlow(smallFlowText(change), "content/flows/small.yaml", SMALL_KNOWN);
  expect(read).toThrow("content/flows/small.yaml: ");
  expect(read).toThrow(message);
});

test("text that is no YAML is refused with the file’s name", () => {
  expect(() => parseFlow("a: [", "content/flows/a.yaml", SMALL_KNOWN)).toThrow(
    "content/flows/a.yaml: is not YAML",
  );
  expect(() => parseFlow("", "content/flows/a.yaml", SMALL_KNOWN)).toThrow("content/flows/a.yaml");
});

test("“can’t check” is the last option of every question and carries no evidence", () => {
  for (const { options } of smallFlow().questions) {
    expect(options.at(-1)).toMatchObject({ id: CANNOT_CHECK, evidence: [] });
  }
});

test("a layer’s weight counts for each of its causes, a cause’s own weight goes first", () => {
  const flow = smallFlow([
    "evidence: { 3: network/* }",
    "evidence: { 3: network/*, -2: authentication/*, -1: clock-skew }",
  ]);
  const closed = flow.questions[1]?.options.find(({ id }) => id === "closed");
  expect(closed?.evidence).toEqual([
    { causeId: "clock-skew", weight: -1 },
    { causeId: "port-blocked", weight: 3 },
  ]);
});

test("a cause of the flow is what its file says, with the prior of the flow", () => {
  expect(
    smallFlow(["cause: clock-skew, prior: some", "cause: clock-skew, prior: rare, leadsTo: mail-waits"])
      .causes[0],
  ).toMatchObject({
    id: "clock-skew",
    explanation: "Tickets are refused.",
    prior: "rare",
    article: "/codes/454",
    leadsTo: "mail-waits",
    lookAlikes: [{ causeId: "port-blocked" }],
  });
});

test("a look-alike that the flow does not know is left out", () => {
  const [cause] = smallFlow(["  - { cause: port-blocked, prior: some }\n", ""]).causes;
  expect(cause?.lookAlikes).toEqual([]);
});
