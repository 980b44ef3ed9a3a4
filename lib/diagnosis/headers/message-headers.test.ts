import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cleanPaste } from "../clean-paste";
import { readFormat } from "../formats/read-format";
import { readMessageHeaders } from "./message-headers";
import type { MessageHop } from "./message-hops";

type Expected = {
  /** from | its address | by | protocol | TLS | software | role | time | seconds since the hop before */
  readonly hops: readonly string[];
  readonly total?: number;
  readonly handingIn?: number;
  readonly facts: readonly string[];
  readonly findings: readonly string[];
};

const FOLDER = new URL("./samples/", import.meta.url);
const EXPECTED: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(new URL("expected.json", FOLDER), "utf8"),
);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));
const OWN_FIELDS = ["From", "To", "Date", "Message-ID", "Return-Path"];

function sample(name: string): string {
  return readFileSync(new URL(name, FOLDER), "utf8");
}

function hopLine({
  from,
  fromIpAddress,
  by,
  protocol,
  tls,
  software,
  role,
  time,
  ...rest
}: MessageHop): string {
  const since = rest.clockOffSeconds === undefined ? rest.delaySeconds : `clock ${rest.clockOffSeconds}`;
  return [from, fromIpAddress, by, protocol, tls, software, role, time, since]
    .map((cell) => cell ?? "-")
    .join(" | ");
}

test("every sample has its golden reading", () => {
  expect(FILES.sort()).toEqual(Object.keys(EXPECTED).sort());
  expect(FILES.length).toBeGreaterThanOrEqual(50);
});

test.each(FILES)("%s", (name) => {
  const read = readMessageHeaders(sample(name));
  expect({
    hops: read?.headers.hops.map(hopLine),
    total: read?.headers.totalSeconds,
    handingIn: read?.headers.handingInSeconds,
    facts: read?.headers.facts
      .filter((fact) => !OWN_FIELDS.includes(fact.name))
      .map(({ name: of, value, isBad }) => `${of}=${value}${isBad ? " !" : ""}`),
    findings: read?.findings.map(({ id }) => id),
  }).toEqual({ total: undefined, handingIn: undefined, ...EXPECTED[name] });
});

test.each(FILES)("%s is recognised as headers when it is pasted", (name) => {
  const paste = cleanPaste(sample(name));
  if (paste.kind !== "text") throw new Error(paste.kind);
  expect(readFormat(paste.cleaned).format).toBe("message-headers");
});

test("line breaks of Windows and a quoted copy read the same", () => {
  const name = "exchange-2016-slow-in-transport.txt";
  for (const text of [sample(name).replaceAll("\n", "\r\n"), sample(name).replace(/^/gm, "> ")]) {
    const paste = cleanPaste(text);
    if (paste.kind !== "text") throw new Error(paste.kind);
    const { headers } = readFormat(paste.cleaned);
    expect(headers?.hops.map(hopLine)).toEqual(EXPECTED[name]?.hops);
  }
});

test("the body of a message is cut off and never read", () => {
  const paste = cleanPaste(sample("whole-message-with-body.txt"));
  if (paste.kind !== "text") throw new Error(paste.kind);
  const { text } = readFormat(paste.cleaned);
  expect(text.text).toContain("Exim 4.96");
  expect(text.text).not.toMatch(/Salary|5\.7\.1|Hi team/);
});

test("a report about another message keeps its body, and the way of the message with it", () => {
  const report =
    "Received: from a (192.0.2.1) by b with ESMTP; Tue, 5 Mar 2024 10:12:44 +0000\nFrom: MAILER-DAEMON@fabrikam.com\nSubject: failure notice\n\n<pat@contoso.com>: 550 5.7.1 Unable to relay\n";
  const paste = cleanPaste(report);
  if (paste.kind !== "text") throw new Error(paste.kind);
  const reading = readFormat(paste.cleaned);
  expect(reading.text.text).toContain("Unable to relay");
  expect(reading.headers?.hops).toHaveLength(1);
});

test("a hundred and twenty hops of a loop are read at once", () => {
  const line = (at: number): string =>
    `Received: from ${at % 2 ? "a" : "b"}.contoso.com by ${at % 2 ? "b" : "a"}.contoso.com with ESMTP; Tue, 5 Mar 2024 ${String(10 + Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}:00 +0000\n`;
  const started = performance.now();
  const read = readMessageHeaders(Array.from({ length: 120 }, (_, at) => line(119 - at)).join(""));
  expect(performance.now() - started).toBeLessThan(500);
  expect(read?.headers).toMatchObject({ totalSeconds: 119 * 60 });
  expect(read?.findings[0]).toMatchObject({ id: "headers-loop", title: expect.stringMatching(/60 times/) });
});

test.each([
  ["prose that says Received", "Received: the parcel on Monday\nThanks\n"],
  ["an event", "Log Name: Application\nSource: MSExchangeTransport\nEvent ID: 1035\n"],
  ["broken dates and names", "Received: from by with ; 99 Foo 9999 99:99:99\n"],
])("%s gives no way of a message", (_, text) => {
  expect(readMessageHeaders(text)).toBeUndefined();
});
