import { expect, test } from "vitest";
import { loadFlows } from "./load-flows.server";
import { findCode, findText, readPastedText } from "./pasted-text";
import { startFromPaste } from "./start-from-paste";

const flows = await loadFlows();

test("the innermost reply starts the wizard, with the words and the line that gave it", () => {
  const [start, ...others] = startFromPaste(
    flows,
    "Identity  : EX01\\50\nLastError : 451 4.4.0 Primary target IP address responded with: “451 5.7.3  Cannot achieve\n            Exchange Server authentication.”",
  );
  expect(others).toEqual([]);
  expect(start).toMatchObject({
    symptom: { id: "queue-451-4-4-0" },
    path: "/troubleshoot/queue-451-4-4-0/reply.451-5-7-3",
    preAnswers: [{ question: { id: "reply" }, option: { id: "451-5-7-3" }, line: 2 }],
  });
  expect(start?.preAnswers[0]?.words).toMatch(/^Cannot achieve\s+Exchange Server authentication$/);
});

test("a paste with the sender’s and the receiver’s half answers from both", () => {
  const [start] = startFromPaste(
    flows,
    '451 4.4.0 Primary target IP address responded with: "454 4.7.0 Temporary authentication failure."\n\nInbound authentication failed with error UnexpectedExchangeAuthBlob for Receive connector Default EX02. The authentication mechanism is ExchangeAuth.',
  );
  expect(start?.path).toBe("/troubleshoot/queue-454-4-7-0/receiver-event.unexpected-blob");
  expect(start?.preAnswers).toMatchObject([{ line: 3, words: "UnexpectedExchangeAuthBlob" }]);
});

test("a paste that fits two symptoms offers both", () => {
  const starts = startFromPaste(
    flows,
    "454 4.7.0 Temporary authentication failure\n451 5.7.3 Cannot achieve Exchange Server authentication",
  );
  expect(starts.map(({ symptom }) => symptom.id).sort()).toEqual(["queue-451-4-4-0", "queue-454-4-7-0"]);
});

test.each([
  ["nothing", ""],
  ["white space", " \n\t"],
  [
    "a client’s wrong password",
    "Inbound authentication failed with error LogonDenied for Receive connector Client EX01. The authentication mechanism is Login.",
  ],
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
  expect(findText(pasted, `the "sending server"'s`)).toMatchObject({
    line: 2,
    words: "The “Sending\r\n>   Server”’s",
  });
  expect(findText(pasted, "receiving")).toBeUndefined();
  expect(findText(pasted, " ")).toBeUndefined();
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
