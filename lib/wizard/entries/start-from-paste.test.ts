import { expect, test } from "vitest";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { findCode, findText, readPastedText, wantedText } from "./pasted-text";
import { smallFlow } from "@/lib/wizard/flow/sample-flow";
import { startFromPaste } from "./start-from-paste";

const flows = await loadFlows();

test("a matching text starts the wizard, with the words and the line that gave the answer", () => {
  const [start, ...others] = startFromPaste(
    [smallFlow()],
    "Identity  : EX01\\50\nLastError : 451 4.4.0 responded with: “The  Clock\n            is wrong.”",
  );
  expect(others).toEqual([]);
  expect(start).toMatchObject({
    symptom: { id: "mail-waits" },
    path: "/troubleshoot/mail-waits/clock.wrong",
    preAnswers: [{ question: { id: "clock" }, option: { id: "wrong" }, line: 2 }],
  });
  expect(start?.preAnswers[0]?.words).toMatch(/^Clock\s+is wrong$/);
});

test("a paste with the sender’s and the receiver’s half answers from both", () => {
  const [start] = startFromPaste(
    flows,
    '451 4.4.0 Primary target IP address responded with: "454 4.7.0 Temporary authentication failure."\n\nInbound authentication failed with error UnexpectedExchangeAuthBlob for Receive connector Default EX02. The authentication mechanism is ExchangeAuth.',
  );
  expect(start?.path).toBe("/troubleshoot/queue-454-4-7-0/receiver-event.unexpected-blob");
  expect(start?.preAnswers).toMatchObject([{ line: 3, words: "UnexpectedExchangeAuthBlob" }]);
});

test("two events of one database that name two faults are named, and which one it was is asked", () => {
  const [start] = startFromPaste(
    flows,
    "Event ID: 17019 Source: MSExchangeTransport\nEvent ID: 17003 Source: MSExchangeTransport",
  );
  expect(start?.path).toBe("/troubleshoot/queue-database-fault");
  expect(
    start?.contradictions.map(({ signs }) => signs.map(({ option, line }) => [option.id, line])),
  ).toEqual([
    [
      ["io-error", 1],
      ["corrupted", 2],
    ],
  ]);
});

test("a paste that fits two symptoms offers both with the words of each, the one with most words first", () => {
  const other = smallFlow(
    ["id: mail-waits", "id: mail-lost"],
    ["all: [clock is wrong]", "all: [gone]"],
    ["    matchers:\n", "    matchers:\n      - { codes: [550 5.1.1], fixtures: [550 5.1.1] }\n"],
  );
  const starts = startFromPaste(
    [other, smallFlow()],
    "It is gone.\n550 5.1.1\nThe clock is wrong, clock is wrong.",
  );
  expect(starts.map(({ symptom, found }) => [symptom.id, found])).toEqual([
    ["mail-waits", [{ words: "clock is wrong", line: 3 }]],
    [
      "mail-lost",
      [
        { words: "550 5.1.1", line: 2 },
        { words: "gone", line: 1 },
      ],
    ],
  ]);
});

test("words that two matchers of a symptom look for speak for it once", () => {
  const twice = smallFlow([
    "    matchers:\n",
    "    matchers:\n      - { all: [clock is wrong], fixtures: [clock is wrong] }\n",
  ]);
  const [start] = startFromPaste([twice], "The clock is wrong.");
  expect(start?.found).toEqual([{ words: "clock is wrong", line: 1 }]);
});

test.each([
  ["nothing", ""],
  ["white space", " \n\t"],
  ["an accepted message", "250 2.6.0 <1@example.com> [InternalId=4] Queued mail for delivery"],
  ["longer numbers", "build 15.1454.4.7.0.12 and 1454 4.7.0 Temporary authentication failure"],
  [
    "a healthy answer to EHLO",
    "220 EX01 Microsoft ESMTP MAIL Service ready\nEHLO a\n250-STARTTLS\n250 CHUNKING",
  ],
  ["markup", "<script>alert(1)</script>"],
  ["binary", "\u0000\u0001\uD800\u202Eabc\uDC00"],
])("%s starts nothing", (_, pasted) => {
  expect(startFromPaste(flows, pasted)).toEqual([]);
});

test("only the first 256 KB of a paste are read, and they are read whatever stands there", () => {
  const wanted = "454 4.7.0 Temporary authentication failure";
  expect(startFromPaste(flows, `${"454 4.7. ".repeat(20_000)}\n${wanted}`)).toHaveLength(1);
  expect(startFromPaste(flows, `${" x".repeat(500_000)}\n${wanted}`)).toEqual([]);
});

test("texts are found whatever their case, white space, quote marks and quotes", () => {
  const pasted = readPastedText("first\r\n> The “Sending\r\n>   Server”’s answer");
  expect(findText(pasted, wantedText(`the "sending server"'s`))).toMatchObject({
    line: 2,
    words: "The “Sending\r\n>   Server”’s",
  });
  expect(findText(pasted, wantedText("receiving"))).toBeUndefined();
  expect(findText(pasted, wantedText(" "))).toBeUndefined();
});

test.each([
  ["454 4.7.0", true],
  ["454-4.7.0 Temporary", true],
  ["(454 4.7.0)", true],
  ["it ends with 454 4.7.0.", true],
  ["454 4.7.01", false],
  ["454 4.7.0.1", false],
  ["1454 4.7.0", false],
])("%s holds 454 4.7.0: %s", (text, holds) => {
  expect(findCode(readPastedText(text), "454 4.7.0") !== undefined).toBe(holds);
});
