import { expect, test } from "vitest";
import { checkFlows } from "./check-flow";
import { smallFlow } from "@/lib/wizard/flow/sample-flow";

const ARTICLES = ["/codes/451", "/codes/454", "/procedures/port"];
const VALUES = ["server"];

function faultsOf(...changes: readonly (readonly [string, string])[]): readonly string[] {
  return checkFlows([smallFlow(...changes)], ARTICLES, VALUES);
}

test("a sound flow has no faults", () => {
  expect(faultsOf()).toEqual([]);
});

test.each<[string, (readonly [string, string])[], string]>([
  [
    "a question that is never asked",
    [["    anytime: true\n    where: receiver", "    where: receiver"]],
    'small.yaml: "questions.port": is never asked',
  ],
  [
    "an option that leads nowhere",
    [["      closed: It does not\n", "      closed: It does not\n    next: { open: nobody }\n"]],
    '"questions.port.options.open.next": leads nowhere',
  ],
  [
    "a cycle",
    [
      ["      closed: It does not\n", "      closed: It does not\n    next: { open: clock }\n"],
      ["      right: It is right\n", "      right: It is right\n    next: { right: port }\n"],
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
    [["wrong: +3 clock-skew", "wrong: +3 clock-skew, +1 ghost"]],
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
    "a cause that can never come first",
    [["closed: +3 network/*", "closed: -1 port-blocked"]],
    '"causes.port-blocked": can never come first',
  ],
  [
    "two options with the same effect",
    [
      ["      right: It is right\n", "      right: It is right\n      fine: Fine\n"],
      ["      right: -3 clock-skew\n", "      right: -3 clock-skew\n      fine: -3 clock-skew\n"],
    ],
    '"questions.clock.options.fine": has the same effect as "right"',
  ],
  [
    "an option with the effect of not checking",
    [["      open: -3 port-blocked\n", ""]],
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
    "a check that only somebody outside can make",
    [["where: sender, 1 min", "where: outside, 1 min"]],
    '"questions.clock.checks": has no check with `inside: true`',
  ],
  [
    "a check that changes something",
    [["EMS: Get-Queue", "EMS: Retry-Queue"]],
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
    [["  some: clock-skew port-blocked\n", "  common: port-blocked\n  rare: clock-skew\n"]],
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
    [
      "    evidence:\n      open: -3 port-blocked\n      closed: +3 network/*\n",
      "    next: { closed: end }\n",
    ],
    [
      "    cannotCheck: evidence\n    evidence:\n      wrong",
      "    cannotCheck: port\n    evidence:\n      wrong",
    ],
  );
  expect(faults.join("\n")).toContain(
    '/troubleshoot/mail-waits/clock.unknown asks "port", which cannot separate what is left',
  );
});

/** A line of `length` questions, each asked after the other. */
function line(length: number, after: "end" | "evidence" = "end", weight = 1): string {
  return Array.from({ length }, (_, index) => {
    const next = index + 1 < length ? `line-${index + 1}` : after;
    return [
      `  - id: line-${index}`,
      `    anytime: ${after === "evidence"}`,
      `    text: Line ${index}?`,
      "    why: To be long.",
      "    where: sender, 1 min",
      "    rights: none",
      "    samples: { up: up, down: down }",
      "    checks: [{ EMS: Get-Queue }]",
      "    options: { up: Up, down: Down }",
      `    next: { up: ${next}, down: ${after} }`,
      `    cannotCheck: ${after}`,
      `    evidence: { up: +${weight} clock-skew, down: -1 clock-skew }`,
      "",
    ].join("\n");
  }).join("");
}

test("a path of more than eight questions is a fault", () => {
  const faults = faultsOf(["first: clock", "first: line-0"], ["questions:\n", `questions:\n${line(9)}`]);
  expect(faults.join("\n")).toContain("has more than 8 questions");
});

test("a symptom with too many steps is a fault, and counting them stops", () => {
  const faults = faultsOf(["questions:\n", `questions:\n${line(30, "evidence", 2)}`]);
  expect(faults.join("\n")).toContain("has more than 250 steps");
});

test("symptoms of two flows must not share a key, and a fixture must not hit both", () => {
  const faults = checkFlows([smallFlow(), smallFlow(["id: small", "id: other"])], ARTICLES, VALUES).join(
    "\n",
  );
  expect(faults).toContain('"mail-waits" is already used');
  expect(faults).toContain("hits mail-waits and mail-waits");
});

test("what only follows from a fault is not reported beside it", () => {
  const [first, ...more] = faultsOf(["first: clock", "first: ghost"]);
  expect(first).toContain('"symptoms.mail-waits.first": there is no question "ghost"');
  expect(more).toEqual([]);
});
