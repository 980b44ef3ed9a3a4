import { expect, test } from "vitest";
import { replay } from "@/lib/wizard/steps/replay";
import { firstSymptom, smallFlow } from "@/lib/wizard/flow/sample-flow";
import type { AudienceId } from "./audiences";
import { readReportAddress, reportPath } from "./report-address";
import { reportFacts } from "./report-facts";
import { markdownOf, plainTextOf } from "./report-text";
import { writeReport, type ReaderDetails } from "./write-report";

const flow = smallFlow();
const symptom = firstSymptom(flow);

const NOTHING: ReaderDetails = {
  values: [],
  outputs: new Map(),
  note: "",
  origin: "",
  fill: (command) => command.replaceAll(/\{\{(\w+)\}\}/g, "<$1>"),
};

function stateOf(...answers: readonly (readonly [string, string])[]) {
  return replay(
    flow,
    symptom,
    answers.map(([questionId, optionId]) => ({ questionId, optionId })),
  );
}

function plainText(audience: AudienceId, details: Partial<ReaderDetails> = {}): string {
  const state = stateOf(["clock", "right"], ["port", "closed"]);
  return plainTextOf(writeReport(reportFacts(state, audience), { ...NOTHING, ...details }));
}

test("my own notes hold every answer, its command, the ranking, the next step and the way back", () => {
  const notes = plainText("notes", { origin: "https://triage.example" });
  expect(notes).toContain("Is the clock right? It is right");
  expect(notes).toContain("w32tm /query /status");
  expect(notes).toMatch(/The port is closed \(\d+ %\)/);
  expect(notes).toContain("The clock is wrong, because: It is right");
  expect(notes).toContain("Fix, step 1: Open it.");
  expect(notes).toContain("https://triage.example/troubleshoot/mail-waits/clock.right/port.closed");
});

test("an address without the name of the site says that it is no whole one", () => {
  expect(plainText("notes")).toContain("Address on this site, whose name is hidden");
  expect(plainText("notes", { origin: "https://triage.example" })).not.toContain("whose name is hidden");
});

test("an answer carries the time at which it was given, where that is known", () => {
  const notes = plainText("notes", { answeredAt: new Map([["clock", "2026-11-21 03:12 UTC"]]) });
  expect(notes).toContain("Is the clock right? It is right (2026-11-21 03:12 UTC)");
  expect(notes).toMatch(/Does the port answer\? It does not$/m);
});

test("the firewall team gets its causes and the answers about them, and nothing else", () => {
  const request = plainText("firewall");
  expect(request).toContain("What we ask of you");
  expect(request).toContain("Does the port answer? It does not");
  expect(request).not.toContain("Is the clock right?");
  expect(request).not.toContain("Fix, step 1");
});

test("the directory team learns that the most probable cause is not theirs", () => {
  const request = plainText("directory");
  expect(request).toContain("nothing that we checked points to your side");
  expect(request).toContain("The clock is wrong, because: It is right");
});

test("an outside postmaster gets neither commands nor the way back", () => {
  const request = plainText("postmaster", { origin: "https://triage.example" });
  expect(request).not.toContain("telnet");
  expect(request).not.toContain("triage.example");
});

test("the commands are those of the reader's version; without one each says for which it is", () => {
  expect(plainText("notes", { version: "2019" })).not.toContain("telnet <server> 25\n\nOutput");
  expect(plainText("firewall", { version: "2019" })).not.toContain("telnet");
  expect(plainText("firewall")).toContain("SMTP, Exchange 2007–2010:\n    telnet <server> 25");
});

test("outputs, values and remarks stand in the report as they are handed in", () => {
  const request = plainText("firewall", {
    outputs: new Map([["port", "TcpTestSucceeded : False"]]),
    values: [{ label: "Remote host", text: "[host 1]" }],
    note: "since 02:14",
  });
  expect(request).toContain("Output:\n    TcpTestSucceeded : False");
  expect(request).toContain("- Remote host: [host 1]");
  expect(request).toContain("since 02:14");
});

test("a check that could not be made is named in my own notes", () => {
  const facts = reportFacts(stateOf(["clock", "unknown"]), "notes");
  expect(facts.notChecked).toEqual(["Is the clock right?"]);
});

test("before any answer the notes name the first check, and without a sure cause what to collect", () => {
  expect(reportFacts(stateOf(), "notes").next).toMatchObject({ kind: "question" });
  const unsure = stateOf(["clock", "unknown"], ["port", "unknown"]);
  expect(reportFacts(unsure, "notes").next).toMatchObject({ kind: "escalate" });
});

test("in Markdown a paste cannot end its block, and names cannot become markup", () => {
  const state = stateOf(["clock", "wrong"]);
  const markdown = markdownOf(
    writeReport(reportFacts(state, "notes"), {
      ...NOTHING,
      outputs: new Map([["clock", "````\n# no heading"]]),
      values: [{ label: "a_b*", text: "x`y" }],
    }),
  );
  expect(markdown).toContain("`````text\n````\n# no heading\n`````");
  expect(markdown).toContain("- a\\_b\\*: `x'y`");
});

test.each(["notes", "firewall", "directory", "postmaster"] as const)(
  "the address of the report for %s leads to the same state",
  (audience) => {
    const state = stateOf(["clock", "right"]);
    const url = new URL(reportPath(state, audience), "https://triage.example");
    const read = readReportAddress(
      [flow],
      symptom.id,
      url.searchParams.get("answers") ?? "",
      url.searchParams.get("for") ?? "",
    );
    expect(read?.state.path).toBe(state.path);
    expect(read?.audience).toBe(audience);
  },
);

test("nonsense in the address gives the notes from the start, an unknown symptom nothing", () => {
  const read = readReportAddress([flow], symptom.id, "<b>//x", "constructor");
  expect(read?.audience).toBe("notes");
  expect(read?.state.trail).toEqual([]);
  expect(readReportAddress([flow], "nothing", "", "")).toBeUndefined();
});

test("the report says which fixes were made and what came of them", () => {
  const facts = reportFacts(stateOf(["clock", "wrong"], ["tried", "clock-skew"]), "notes");
  expect(facts.tried).toEqual([{ title: "The clock is wrong", result: "It did not help" }]);
});
