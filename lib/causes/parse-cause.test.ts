import { expect, test } from "vitest";
import { formatProblem } from "@/lib/articles/content-problem";
import { parseCause } from "./parse-cause";
import { causeText } from "./sample-cause";

const FILE = "content/causes/clock-skew.mdx";
type Change = readonly [string, string];

function problemsOf(text: string, file = FILE): readonly string[] {
  const result = parseCause(file, text);
  return ("problems" in result ? result.problems : result.parsed.problems).map(formatProblem);
}

function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split("\n").length;
}

const part = (name: string): string => {
  const text = causeText();
  return text.slice(text.indexOf(`<${name}`), text.indexOf(`</${name}>`) + name.length + 3);
};

test("a right cause is read into plain data", () => {
  const result = parseCause(FILE, causeText());
  expect(problemsOf(causeText())).toEqual([]);
  expect("parsed" in result && result.parsed.cause).toMatchObject({
    id: "clock-skew",
    url: "/causes/clock-skew",
    signs: ["KRB_AP_ERR_SKEW"],
    procedures: [{ url: "/procedures/check-clocks", why: "compare all clocks" }],
    sources: [{ key: "page", title: "A page" }],
    text: [
      {
        kind: "paragraph",
        inlines: [
          { kind: "text", text: "Servers must agree within 5 minutes." },
          { kind: "cite", source: "page" },
        ],
      },
    ],
    checks: [{ title: "Compare the clocks", minutes: 2, on: ["sender", "domain-controller"] }],
    relief: { minutes: 1, risk: [], undo: "Nothing to undo." },
    fixes: [{ title: "Set the source", risk: [{ kind: "restart", words: "Windows Time, a few seconds" }] }],
  });
  expect(JSON.parse(JSON.stringify(result))).toEqual(
    JSON.parse(JSON.stringify(parseCause(FILE, causeText()))),
  );
});

test("a changing command takes risk and undo from its step", () => {
  const result = parseCause(FILE, causeText());
  const blocks = "parsed" in result ? (result.parsed.cause.relief?.blocks ?? []) : [];
  expect(blocks.find(({ kind }) => kind === "command")).toMatchObject({
    isChanging: true,
    changes: "The clock of this server.",
    undo: "Nothing to undo.",
    risk: [],
  });
});

test.each<[string, Change, string, string]>([
  [
    "an unknown layer",
    ["layer: authentication", "layer: authentification"],
    "layer: authentif",
    'found "authentification", expected one of network',
  ],
  [
    "an unknown layer, with the nearest",
    ["layer: authentication", "layer: authentification"],
    "layer: authentif",
    'did you mean "authentication"?',
  ],
  [
    "an unknown stage",
    ["stage: transport", "stage: transprt"],
    "stage: transprt",
    'did you mean "transport"?',
  ],
  ["a field that nobody knows", ["signs:", "severity: high\nsigns:"], "severity", "is not a field"],
  [
    "a wrong place of a check",
    ['on="sender domain-controller"', 'on="sender dc"'],
    "<Check",
    'on="sender dc": expected one or more of sender',
  ],
  [
    "a wrong risk",
    ['risk="none"', 'risk="mail loss"'],
    "<Relief",
    'risk="mail loss": expected none, or a list',
  ],
  ["a risk of an unknown kind", ["restart: Windows", "reboot: Windows"], "<Fix", 'risk="reboot: Windows'],
  [
    "an attribute that nobody knows",
    ['minutes="5"', 'minutes="5" minuts="5"'],
    "<Fix",
    'has no attribute "minuts" (did you mean "minutes"?)',
  ],
  [
    "a component that nobody knows",
    ["Set it.", "<Warnung>Set it.</Warnung> "],
    "<Warnung>",
    "<Warnung>: cannot stand in a sentence",
  ],
  ["a heading", ["Set it.", "## Set it\n\nSet it."], "## Set it", "is a heading, which cannot stand here"],
  ["a table", ["Set it.<Cite", "| a |\n| - |\n| b |\n\nSet it.<Cite"], "| a |", "is a table"],
  ["a plain link", ["Set it.", "[Set](https://example.com) it."], "[Set]", "a plain link is not allowed"],
  [
    "a citation of an unknown source",
    ['Set it.<Cite source="page" />', 'Set it.<Cite source="pag" />'],
    "Set it.",
    'source="pag" is not among the sources: page (did you mean "page"?)',
  ],
  [
    "a value that nobody knows",
    ["Set it.", 'Set <Value name="nobody" />.'],
    "Set <Value",
    '"nobody" is not a known value',
  ],
  [
    "a changing check",
    [
      '<Command shell="cmd" effect="read-only">\n\n```\nw32tm /query',
      '<Command shell="cmd" effect="changing" changes="x" undo="y" risk="none">\n\n```\nw32tm /query',
    ],
    "<Check",
    "changes something: a Check only looks",
  ],
  [
    "a changing command that claims to be read-only",
    ["w32tm /query /status", "w32tm /resync"],
    "<Command",
    "says read-only, but",
  ],
  [
    "a changing command that does not say what it changes",
    [' changes="The clock of this server."', ""],
    '<Command shell="cmd" effect="changing"',
    "needs changes",
  ],
  [
    "a relief that only looks",
    ['effect="changing" changes="The clock of this server."', 'effect="read-only"'],
    "<Relief",
    "brings mail back",
  ],
  [
    "a version outside appliesTo",
    ['effect="changing"', 'effect="changing" versions="2010"'],
    '<Command shell="cmd" effect="changing"',
    "2010 is not in appliesTo",
  ],
])("%s is named with its line", (_what, change, place, words) => {
  const text = causeText(change);
  const problem = problemsOf(text).find((line) => line.includes(words));
  expect(problem).toContain(`${FILE}:${lineOf(text, place)}: `);
});

test.each<[string, Change, string]>([
  ["no check", [part("Check"), ""], "<Check>: is missing"],
  [
    "neither relief nor fix",
    [`${part("Relief")}\n\n${part("Fix")}`, ""],
    "<Fix>: is missing: a cause needs a <Relief> or a <Fix>",
  ],
  ["no verify", [part("Verify"), ""], "<Verify>: is missing"],
  [
    "no source",
    ['  page: { title: A page, url: "https://learn.microsoft.com/exchange" }', "  {}"],
    "sources: is not right",
  ],
  [
    "a check after the fix",
    [part("Check"), `${part("Fix")}\n\n${part("Check")}`],
    "<Check>: stands too late",
  ],
  ["two reliefs", [part("Relief"), `${part("Relief")}\n\n${part("Relief")}`], "<Relief>: is there twice"],
  [
    "a verify without healthy output",
    ['<Output is="healthy">\n\n```text\noffset +0s\n```\n\n</Output>', ""],
    'needs an <Output is="healthy">',
  ],
  [
    "a proof that also shows while the fault lasts",
    ["offset +0s", "+400s"],
    "is the faulty output of a <Check>",
  ],
  [
    "a fix without source",
    ['Follow the domain.<Cite source="page" />', "Follow the domain."],
    '<Fix>: needs a <Cite source="…" />',
  ],
  [
    "a relief without source",
    ['Set it.<Cite source="page" />', "Set it."],
    '<Relief>: needs a <Cite source="…" />',
  ],
  ["a claim without source", ["The offset is small.", "The offset is never large."], 'says "never"'],
  [
    "a source that nobody cites",
    ["  page: {", '  other: { title: B, url: "https://learn.microsoft.com/b" }\n  page: {'],
    '"other" is cited by no sentence',
  ],
  [
    "no opening text",
    ['Servers must agree within 5 minutes.<Cite source="page" />', ""],
    "text: one or two paragraphs",
  ],
])("a cause with %s is refused", (_what, change, words) => {
  expect(problemsOf(causeText(change)).join("\n")).toContain(words);
});

test("a file that nobody has opened again may lack citations and titles", () => {
  const older = causeText(
    ["reviewedOn: 2026-11-30", "reviewedOn: 2026-11-21"],
    ['Follow the domain.<Cite source="page" />', "Never follow anything else."],
    ['title="Set the source" ', ""],
    [' changes="The clock of this server."', ""],
  );
  expect(problemsOf(older)).toEqual([]);
});

test("version twins are one command, two commands for one version are not", () => {
  const command = part("Relief").slice(
    part("Relief").indexOf("<Command"),
    part("Relief").indexOf("</Command>") + 10,
  );
  const only = (version: string) =>
    command.replace('effect="changing"', `effect="changing" versions="${version}"`);
  expect(problemsOf(causeText([command, `${only("2016")}\n\n${only("2019")}`]))).toEqual([]);
  expect(problemsOf(causeText([command, `${command}\n\n${only("2019")}`])).join()).toContain(
    "more than one <Command>",
  );
});

test("a cause without relief says why, and no other does", () => {
  const withReason = "noRelief: The fix takes a minute.\nreviewedOn:";
  const without: Change = [part("Relief"), ""];
  expect(problemsOf(causeText(without)).join()).toContain(
    `${FILE}: noRelief: is missing: expected one sentence`,
  );
  expect(problemsOf(causeText(without, ["reviewedOn:", withReason]))).toEqual([]);
  const both = causeText(["reviewedOn:", withReason]);
  expect(problemsOf(both).join()).toContain(
    `${FILE}:${lineOf(both, "noRelief")}: noRelief: found "The fix takes a minute.", but there is a <Relief>`,
  );
});

test("a name that is no id, and MDX that is not well formed, are refused", () => {
  expect(problemsOf(causeText(), "content/causes/Clock Skew.mdx").join()).toContain("file name");
  expect(problemsOf(causeText(["</Fix>", ""])).join()).toMatch(/clock-skew\.mdx:\d+: MDX: cannot be read/);
});
