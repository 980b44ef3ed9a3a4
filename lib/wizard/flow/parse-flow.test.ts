import { expect, test } from "vitest";
import { CANNOT_CHECK } from "./flow";
import { parseFlow } from "./parse-flow";
import { SMALL_KNOWN, smallFlow, smallFlowText } from "./sample-flow";

test.each<[string, [string, string], string]>([
  [
    "without “can’t check”",
    ["    cannotCheck: evidence\n    evidence:\n      wrong", "    evidence:\n      wrong"],
    '"questions.clock.cannotCheck": is missing: expected evidence, end, the key of a question',
  ],
  [
    "that names a cause without file",
    ["some: clock-skew port-blocked", "some: clock-skew port-blockd"],
    '"causes.some": there is no cause "port-blockd" in content/causes (did you mean "port-blocked"?)',
  ],
  ["whose cause has no prior", ["some: clock-skew port-blocked", "often: clock-skew port-blocked"], "often"],
  [
    "that tells a cause itself",
    ["some: clock-skew port-blocked", "some: clock-skew\n  rare: { port-blocked: The port }"],
    "causes.rare",
  ],
  ["with a weight beyond 3", ["wrong: +3 clock-skew", "wrong: +4 clock-skew"], "whole number from -3 to 3"],
  ["with an unknown version", ["versions: 2007 2010", "versions: 2007 2008"], "must list versions"],
  [
    "with an unknown layer",
    ["closed: +3 network/*", "closed: +3 nowhere/*"],
    '"nowhere/*" is no key of a cause and no layer',
  ],
  [
    "with an unknown field",
    ["    where: receiver, 2 min\n", "    where: receiver, 2 min\n    colour: red\n"],
    "colour",
  ],
  ["with a key that no address can carry", ["id: port\n", "id: The Port\n"], "lower-case letters"],
  [
    "with an option called unknown",
    ["      open: It answers", "      unknown: It answers"],
    "kept for cannotCheck",
  ],
  [
    "that collects two things",
    ["      - { title: Two, text: The second thing. }\n", ""],
    "exactly three things",
  ],
  [
    "whose check has no shell",
    ["- { cmd: w32tm /query /status }", "- { note: Nothing. }"],
    "under the name of its shell",
  ],
  [
    "whose check has two shells",
    ["- { cmd: w32tm", "- { EMS: Get-Queue, cmd: w32tm"],
    "under the name of its shell",
  ],
  [
    "whose cause leads on to another search",
    ["retired:", "leadsTo: { clock-skew: mail-waits }\nretired:"],
    '"leadsTo": is not a field that belongs here',
  ],
  [
    "that says what comes after no option",
    ["    cannotCheck: evidence\n", "    next: { ghost: end }\n    cannotCheck: evidence\n"],
    '"ghost" is none of the options',
  ],
  ["whose check is made nowhere", ["where: sender, 1 min", "where: moon, 1 min"], "must be a place"],
  ["whose option is a number", ["      right: It is right", "      2010: It is right"], "more than a number"],
  ["whose option stands twice", ["      closed: It does not", "      open: It does not"], "is not YAML"],
  ["whose matcher looks for nothing", ["all: [clock is wrong]", "all: []"], "needs a text"],
])("a flow %s is refused with file and field", (_, change, message) => {
  const read = () => parseFlow(smallFlowText(change), "content/flows/small.yaml", SMALL_KNOWN);
  expect(read).toThrow(/^content\/flows\/small\.yaml:\d+: /);
  expect(read).toThrow(message);
});

test("text that is no YAML is refused with the file’s name", () => {
  expect(() => parseFlow("a: [", "content/flows/a.yaml", SMALL_KNOWN)).toThrow(
    "content/flows/a.yaml:1: is not YAML",
  );
  expect(() => parseFlow("", "content/flows/a.yaml", SMALL_KNOWN)).toThrow("content/flows/a.yaml");
});

test("a fault is named once, with its line, the value found, what was expected and the nearest right name", () => {
  const faultsOf = (...changes: readonly (readonly [string, string])[]) => {
    try {
      parseFlow(smallFlowText(...changes), "content/flows/small.yaml", SMALL_KNOWN);
      return "";
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  const lineOf = (text: string, words: string) =>
    text.split("\n").findIndex((line) => line.includes(words)) + 1;
  const change = ["group: queue", "group: quue"] as const;
  expect(faultsOf(change)).toBe(
    `content/flows/small.yaml:${lineOf(smallFlowText(change), "group: quue")}: "symptoms.mail-waits.group": found "quue": Invalid option: expected one of "queue"|"bounce"|"cannot-send"|"server"|"not-sure" (did you mean "queue"?)`,
  );
  expect(faultsOf(["    rights: none\n    samples", "    right: none\n    samples"]).split("\n")).toEqual([
    expect.stringContaining('"questions.clock.rights": is missing: expected string'),
    expect.stringContaining(
      '"questions.clock.right": is not a field that belongs here (did you mean "rights"?)',
    ),
  ]);
  expect(faultsOf(["some: clock-skew port-blocked", "often: clock-skew"])).toMatch(
    /^content\/flows\/small\.yaml:64: "causes\.often": is not a field that belongs here[^\n]*$/,
  );
});

test("“can’t check” is the last option of every question and carries no evidence", () => {
  for (const { options } of smallFlow().questions) {
    expect(options.at(-1)).toMatchObject({ id: CANNOT_CHECK, evidence: [] });
  }
});

test("a layer’s weight counts for each of its causes, a cause’s own weight goes first", () => {
  const flow = smallFlow([
    "closed: +3 network/*",
    "closed: +3 network/*, -2 authentication/*, -1 clock-skew",
  ]);
  const closed = flow.questions[1]?.options.find(({ id }) => id === "closed");
  expect(closed?.evidence).toEqual([
    { causeId: "clock-skew", weight: -1 },
    { causeId: "port-blocked", weight: 3 },
  ]);
});

test("others are the causes that the option names neither itself nor by their layer", () => {
  const closedWith = (evidence: string) =>
    smallFlow(["closed: +3 network/*", `closed: ${evidence}`]).questions[1]?.options.find(
      ({ id }) => id === "closed",
    )?.evidence;
  expect(closedWith("+3 port-blocked, -3 others")).toEqual([
    { causeId: "port-blocked", weight: 3 },
    { causeId: "clock-skew", weight: -3 },
  ]);
  expect(closedWith("+2 network/*, 0 clock-skew, -3 others")).toEqual([
    { causeId: "port-blocked", weight: 2 },
  ]);
});

test("a rule that stands alone lacks what the other rules look for", () => {
  const flow = smallFlow([
    "- { cmd: w32tm /query /status }",
    "- { cmd: w32tm /query /status, probe: [{ option: wrong, has: a, alone: true, lacks: x }, { option: right, has: [a, b] }] }",
  ]);
  expect(flow.questions[0]?.checks[0]?.probe?.rules).toEqual([
    { optionId: "wrong", has: ["a"], lacks: ["b", "x"] },
    { optionId: "right", has: ["a", "b"], lacks: [] },
  ]);
});

test("a cause of the flow is what its file says, with the prior of the flow", () => {
  expect(
    smallFlow(["  some: clock-skew port-blocked\n", "  some: port-blocked\n  rare: clock-skew\n"]).causes[1],
  ).toMatchObject({
    id: "clock-skew",
    explanation: "Tickets are refused.",
    prior: "rare",
    article: "/codes/454",
    lookAlikes: [{ causeId: "port-blocked" }],
  });
});

test("a look-alike that the flow does not know is left out", () => {
  const [cause] = smallFlow(["some: clock-skew port-blocked", "some: clock-skew"]).causes;
  expect(cause?.lookAlikes).toEqual([]);
});
