import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { decodeAnswers, encodeAnswers } from "@/lib/wizard/steps/answers-path";
import type { Flow } from "@/lib/wizard/flow/flow";
import { findSymptom } from "@/lib/wizard/flow/flow";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { replay } from "@/lib/wizard/steps/replay";
import { checkNumber } from "./check-number";
import { fillInCodeLines } from "./fill-in-code-lines";
import { openChecks } from "./open-checks";
import { readCodeLines } from "./read-code-lines";

vi.setConfig({ testTimeout: 30_000 });

const flows = await loadFlows();
const BARE = "MF3 queue-454-4-7-0 1 clocks=over-5 replication=fine service-principal-names=?";
const LINE = `${BARE} #${checkNumber(BARE)}`;
const ANSWERS = [
  { questionId: "clocks", optionId: "over-5" },
  { questionId: "replication", optionId: "fine" },
];

function stateOf(symptomId: string, path = "", all: readonly Flow[] = flows) {
  const { flow, symptom } = findSymptom(all, symptomId) ?? expect.fail(`no symptom ${symptomId}`);
  return replay(flow, symptom, decodeAnswers(path.split("/").filter(Boolean)).answers);
}

function filledIn(text: string, path = "") {
  const state = stateOf("queue-454-4-7-0", path);
  const reading = fillInCodeLines(flows, state, readCodeLines(text));
  return { ...reading, keys: reading.answers.map(({ question, option }) => `${question.id}.${option.id}`) };
}

test.each([
  ["as it is", LINE],
  ["quoted in a mail, with text around it", `Hi,\n> here it is:\n> ${LINE}\n> Regards #1`],
  ["in capital letters", LINE.toUpperCase()],
  ["with long dashes and other blanks", LINE.replaceAll("-", "–").replaceAll(" ", "  ")],
  ["broken at a blank", LINE.replace(" replication", "\r\nreplication")],
  ["broken inside a word", LINE.replace("replication", "replic\nation").replace("over-5", "over\n-5")],
])("a line that comes back %s is read", (_, text) => {
  expect(readCodeLines(text)).toMatchObject([
    {
      symptomId: "queue-454-4-7-0",
      flowVersion: 1,
      answers: ANSWERS,
      unanswered: ["service-principal-names"],
      unreadable: [],
      checkNumber: "right",
      text: LINE,
    },
  ]);
});

test("any single wrong character is noticed", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: BARE.length - 1 }),
      fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789"),
      (position, character) => {
        fc.pre(position >= 4 && BARE[position] !== character && BARE[position] !== " ");
        const mistyped = BARE.slice(0, position) + character + BARE.slice(position + 1);
        const [read] = readCodeLines(`${mistyped} #${checkNumber(BARE)}`);
        expect(read?.checkNumber).toBe("wrong");
      },
    ),
  );
});

test("nothing that is pasted makes the reading throw, and nothing without MF3 is read", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `MF3 ${text}`),
      ),
      (text) => {
        expect(filledIn(text).path).toMatch(/^\/troubleshoot\/queue-454-4-7-0/);
      },
    ),
  );
  expect(readCodeLines("MF30 queue-454-4-7-0 1 clocks=over-5")).toEqual([]);
});

test("a cut line is used as far as it goes, and the reader is told", () => {
  const { keys, problems } = filledIn(`${LINE.slice(0, LINE.indexOf(" service"))}\nPS C:\\> hostname=EX01`);
  expect(keys).toEqual(["clocks.over-5", "replication.fine"]);
  expect(problems.join()).toContain("no check number");
});

test("of a line that lost its number nothing goes into an address that is no answer", () => {
  expect(readCodeLines("MF3 queue-454-4-7-0 1 clocks=over-5 EX01.contoso.com secret")[0]?.text).toBe(
    "MF3 queue-454-4-7-0 1 clocks=over-5",
  );
});

test("a mistyped line is used as far as it can be, each fault named", () => {
  const { keys, problems } = filledIn(LINE.replace("over-5", "over-6"));
  expect(keys).toEqual(["replication.fine"]);
  expect(problems.join("\n")).toMatch(/check number of the line does not fit/);
  expect(problems.join("\n")).toMatch(/“clocks=over-6” is not an answer to/);
});

test("a line of another version is used as far as it fits", () => {
  const line = BARE.replace(" 1 ", " 7 ");
  const { keys, problems } = filledIn(`${line} #${checkNumber(line)}`);
  expect(keys).toHaveLength(2);
  expect(problems.join()).toContain("a newer version");
});

test("a line about another problem changes nothing and leads to its own page", () => {
  const line = "MF3 starttls-missing 1 tls-setting=lacks-tls";
  const reading = filledIn(`${line} #${checkNumber(line)}`, "clocks.within-5");
  expect(reading.answers).toEqual([]);
  expect(reading.path).toBe(stateOf("queue-454-4-7-0", "clocks.within-5").path);
  expect(reading.elsewhere[0]?.path).toMatch(/^\/troubleshoot\/starttls-missing\/probe\?line=MF3%20starttls/);
});

test("where a line and an earlier answer differ, the line counts and the difference is named", () => {
  const state = stateOf("queue-454-4-7-0");
  const question = state.step.kind === "question" ? state.step.question : expect.fail("asks nothing");
  const [before, now] = question.options;
  const { path, problems } = filledIn(
    `MF3 queue-454-4-7-0 1 ${question.id}=${now?.id}`,
    `${question.id}.${before?.id}`,
  );
  expect(path).toContain(`${question.id}.${now?.id}`);
  expect(path).not.toContain(`${question.id}.${before?.id}`);
  expect(problems.join()).toContain("the line counts");
});

test("two lines together fill in the answers of both, the first counts where they differ", () => {
  const { keys, problems } = filledIn(
    "MF3 queue-454-4-7-0 1 clocks=over-5\nMF3 queue-454-4-7-0 1 clocks=within-5 replication=failing",
  );
  expect(keys).toEqual(["clocks.over-5", "replication.failing"]);
  expect(problems.join()).toContain("has two answers");
});

test("every answer that could have been asked counts behind the line, even where the way does not lead to it", () => {
  const { path } = filledIn(LINE);
  const state = stateOf("queue-454-4-7-0", path.split("/").slice(3).join("/"));
  expect(
    encodeAnswers(
      state.trail.map(({ question, option }) => ({ questionId: question.id, optionId: option.id })),
    ),
  ).toEqual(expect.arrayContaining(["clocks.over-5", "replication.fine"]));
  expect(state.problems).toEqual([]);
});

test("a check that is answered or out of reach is not open any more", () => {
  const all = openChecks(stateOf("queue-454-4-7-0"));
  const first = all[0] ?? expect.fail("nothing is open");
  const option = first.options[0]?.id ?? "";
  expect(openChecks(stateOf("queue-454-4-7-0", `ask.${first.id}/${first.id}.${option}`))).not.toContain(
    first,
  );
  expect(openChecks(stateOf("queue-454-4-7-0", "reach.sender")).map(({ where }) => where)).not.toContain(
    "receiver",
  );
});

test("at every step that asks, the question asked is among the open checks", () => {
  for (const flow of flows)
    for (const symptom of flow.symptoms) {
      const state = replay(flow, symptom, []);
      if (state.step.kind === "question") expect(openChecks(state)).toContain(state.step.question);
    }
});
