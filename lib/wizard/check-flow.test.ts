import { expect, test } from "vitest";
import { checkFlows } from "./check-flow";
import { smallFlow } from "./samples/sample-flow";

const ARTICLES = ["/codes/451", "/codes/454", "/procedures/port"];
const VALUES = ["server"];

function faultsOf(...changes: readonly (readonly [string, string])[]): readonly string[] {
  return checkFlows([smallFlow(...changes)], ARTICLES, VALUES);
}

test("a sound flow has no faults", () => {
  expect(faultsOf()).toEqual([]);
});

const clockOptions = "      - { id: right, label: It is right, evidence: { -3: clock-skew } }\n";

test.each<[string, (readonly [string, string])[], string]>([
  [
    "a question that is never asked",
    [
      [
        "    checks:\n      - { versions: 2007",
        "    onlyWhenLedTo: true\n    checks:\n      - { versions: 2007",
      ],
    ],
    'small.yaml: "questions.port": is never asked',
  ],
  [
    "an option that leads nowhere",
    [["{ id: open, label: It answers,", "{ id: open, label: It answers, next: nobody,"]],
    '"questions.port.options.open.next": leads nowhere',
  ],
  [
    "a cycle",
    [
      ["{ id: open, label: It answers,", "{ id: open, label: It answers, next: clock,"],
      ["{ id: right, label: It is right,", "{ id: right, label: It is right, next: port,"],
    ],
    "go in a circle: clock → port → clock",
  ],
  ["an unknown procedure", [["article: /procedures/port", "article: /procedures/no"]], "/procedures/no"],
  [
    "an article of a symptom that does not exist",
    [["[/codes/451]", "[/codes/0]"]],
    "symptoms.mail-waits.articles",
  ],
  [
    "evidence for an unknown cause",
    [["evidence: { 3: clock-skew }", "evidence: { 3: clock-skew, 1: ghost }"]],
    'there is no cause "ghost"',
  ],
  ["a first question that does not exist", [["first: clock", "first: ghost"]], '"symptoms.mail-waits.first"'],
  [
    "a presumed answer that does not exist",
    [["first: clock", "first: clock\n    presumed: { clock: odd }"]],
    "clock: odd",
  ],
  ["a key used twice", [["  - id: port\n", "  - id: clock\n"]], '"questions": "clock" is used twice'],
  ["an old key that is a new one", [["renamedFrom: [time]", "renamedFrom: [port]"]], '"port" is used twice'],
  [
    "an option key used twice",
    [["{ id: closed,", "{ id: open,"]],
    '"questions.port.options": "open" is used twice',
  ],
  [
    "a cause that can never come first",
    [[", evidence: { 3: network/* } }", ", evidence: { -1: port-blocked } }"]],
    '"causes.port-blocked": can never come first',
  ],
  [
    "two options with the same effect",
    [[clockOptions, `${clockOptions}      - { id: fine, label: Fine, evidence: { -3: clock-skew } }\n`]],
    '"questions.clock.options.fine": has the same effect as "right"',
  ],
  [
    "an option with the effect of not checking",
    [["evidence: { -3: port-blocked }", "evidence: {}"]],
    'options.unknown": has the same effect as "open"',
  ],
  [
    "a missing sample",
    [['samples: { wrong: "+400s", right: "+0s" }', 'samples: { wrong: "+400s" }']],
    'has no sample output for "right"',
  ],
  [
    "a sample for no answer",
    [['right: "+0s" }\n    checks', 'right: "+0s", odd: "?" }\n    checks']],
    'has a sample for "odd"',
  ],
  [
    "a version without a command",
    [["versions: 2007 2010,", "versions: 2010,"]],
    "has no command for Exchange 2007",
  ],
  [
    "a check that changes something",
    [["command: Get-Queue", "command: Retry-Queue"]],
    '"Retry-Queue" must only look: "Retry-Queue" is not known to be read-only',
  ],
  [
    "an unknown slot",
    [["telnet {{server}} 25", "telnet {{srv}} 25"]],
    '"{{srv}}" is not a known command value',
  ],
  ["a slot in quotes", [["-ComputerName {{server}}", "-ComputerName '{{server}}'"]], "must stand alone"],
  [
    "a fixture that hits nothing",
    [["fixtures: [The clock is wrong by", "fixtures: [The watch is wrong by"]],
    "hits no symptom",
  ],
  [
    "a fixture that does not give the answer",
    [
      [
        "        fixtures: [The",
        "        fixtures: [The clock is wrong]\n      - all: [very wrong]\n        starts: false\n        answers: { clock: right }\n        fixtures: [The clock is wrong, very wrong]\n      - all: [clock is]\n        fixtures: [The",
      ],
    ],
    'does not give "clock: right"',
  ],
  [
    "a cause that is named although nothing was checked",
    [
      ["port-blocked, prior: some", "port-blocked, prior: common"],
      ["clock-skew, prior: some", "clock-skew, prior: rare"],
    ],
    "names a cause although nothing could be checked",
  ],
  [
    "two questions with one title",
    [["Does the port answer?", "Is the clock right?"]],
    '"Is the clock right?" is already used',
  ],
])("%s is a fault", (_, changes, message) => {
  expect(faultsOf(...changes).join("\n")).toContain(message);
});

test("after “can’t check” a question that cannot separate what is left is a fault", () => {
  const faults = faultsOf(
    [", evidence: { -3: port-blocked } }", " }"],
    [", evidence: { 3: network/* } }", ", next: end }"],
    ["    cannotCheck: evidence\n  - id: port", "    cannotCheck: port\n  - id: port"],
  );
  expect(faults.join("\n")).toContain(
    '/troubleshoot/mail-waits/clock.unknown asks "port", which cannot separate what is left',
  );
});

/** A line of `length` questions, each asked after the other. */
function line(length: number): string {
  return Array.from({ length }, (_, index) => {
    const next = index + 1 < length ? `line-${index + 1}` : "end";
    return [
      `  - id: line-${index}`,
      "    onlyWhenLedTo: true",
      `    text: Line ${index}?`,
      "    why: To be long.",
      "    where: sender",
      "    minutes: 1",
      "    rights: none",
      "    samples: { up: up, down: down }",
      "    checks: [{ versions: all, shell: EMS, command: Get-Queue }]",
      "    options:",
      `      - { id: up, label: Up, next: ${next}, evidence: { 1: clock-skew } }`,
      "      - { id: down, label: Down, next: end, evidence: { -1: clock-skew } }",
      "    cannotCheck: end",
      "",
    ].join("\n");
  }).join("");
}

test("a path of more than eight questions is a fault", () => {
  const faults = faultsOf(["first: clock", "first: line-0"], ["questions:\n", `questions:\n${line(9)}`]);
  expect(faults.join("\n")).toContain("has more than 8 questions");
});

test("a symptom with too many steps is a fault, and counting them stops", () => {
  const wide = line(30).replaceAll("next: end", "next: evidence").replaceAll("    onlyWhenLedTo: true\n", "");
  const faults = faultsOf([
    "questions:\n",
    `questions:\n${wide.replaceAll("1: clock-skew ", "2: clock-skew ")}`,
  ]);
  expect(faults.join("\n")).toContain("has more than 250 steps");
});

test("symptoms of two flows must not share a key, and a fixture must not hit both", () => {
  const faults = checkFlows([smallFlow(), smallFlow(["id: small", "id: other"])], ARTICLES, VALUES).join(
    "\n",
  );
  expect(faults).toContain('"mail-waits" is already used');
  expect(faults).toContain("hits mail-waits and mail-waits");
});
