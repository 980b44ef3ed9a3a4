import { expect, test } from "vitest";
import { smallFlow } from "@/lib/wizard/flow/sample-flow";
import { checkProbes } from "./check-probe";
import { writeProbe } from "./probe-script";
import { readOutput } from "./read-output";

const CLOCK = "- { cmd: w32tm /query /status }";
const RIGHT = "{ option: wrong, has: '\\+[1-9]' }, { option: right, has: '\\+0s' }";

function withProbe(rules: string) {
  return smallFlow([CLOCK, CLOCK.replace(" }", `, probe: [${rules}] }`)]);
}

function faultsOf(rules: string): readonly string[] {
  return checkProbes(withProbe(rules)).map(({ message }) => message);
}

test("rules that read every sample as its answer have no fault", () => {
  expect(faultsOf(RIGHT)).toEqual([]);
});

test.each([
  ["an answer that does not exist", "{ option: late-again, has: x }", /which is no answer/],
  ["the answer that nothing was found out", "{ option: unknown, has: x }", /which is no answer/],
  [
    "a sample read as another answer",
    "{ option: wrong, has: s }, { option: right, has: '\\+0s' }",
    /"right" is read as "wrong"/,
  ],
  ["a sample that its own rule does not read", "{ option: wrong, has: never }", /"wrong" is read as "\?"/],
  [
    "a sample read although its answer has no rule",
    "{ option: wrong, has: s }",
    /"right" is read as "wrong"/,
  ],
  ["an anchor", "{ option: wrong, has: '^\\+4' }", /not a pattern that every PowerShell reads alike/],
  ["an inline option", "{ option: wrong, has: '(?m)4' }", /not a pattern that every PowerShell reads alike/],
  ["an open bracket", "{ option: wrong, has: '(4' }", /is not a pattern/],
])("%s is a fault", (_, rules, message) => {
  expect(faultsOf(rules).join("\n")).toMatch(message);
});

test("a rule that says neither what occurs nor what does not is refused", () => {
  expect(() => withProbe("{ option: wrong }")).toThrow(/needs `has`, `lacks` or `alone`/);
});

test("the first rule that fits counts, and letters of either case fit", () => {
  const rules = [
    { optionId: "both", has: ["one", "two"], lacks: [] },
    { optionId: "only-one", has: ["one"], lacks: ["three"] },
  ];
  expect(["ONE two", "one", "one three", ""].map((output) => readOutput({ rules }, output))).toEqual([
    "both",
    "only-one",
    undefined,
    undefined,
  ]);
});

test("a question that is typed into SMTP for one version and run for others is not left out anywhere", () => {
  const flow = withProbe(RIGHT);
  const [symptom] = flow.symptoms;
  const { places } = writeProbe(flow, symptom ?? expect.fail(), flow.questions);
  const [old, recent] = places.find(({ place }) => place === "receiver")?.scripts ?? [];
  expect(old?.code).toContain("By hand: telnet <server> 25");
  expect(recent?.code).toContain("Test-NetConnection -ErrorAction Stop -ComputerName $server -Port 25");
  expect(recent?.code).toContain("$server = {{server}}");
});

test("what the reader reads in a script carries its quotes doubled", () => {
  const flow = smallFlow(["text: Is the clock right?", "text: Isn’t the clock ‘right’?"]);
  const [symptom] = flow.symptoms;
  const { places } = writeProbe(flow, symptom ?? expect.fail(), flow.questions);
  expect(places[0]?.scripts[0]?.code).toContain("'1. Isn''t the clock ''right''?'");
});
