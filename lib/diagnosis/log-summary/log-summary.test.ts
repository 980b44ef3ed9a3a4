import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createDiagnoser } from "../diagnose";
import { buildDiagnosisIndex, nameArticles } from "../diagnosis-index";
import { codeDocument, TEST_DOCUMENTS } from "../test-articles";
import { findingSentence } from "./finding-sentence";
import { createLogSummary, type LogSummary } from "./log-summary";
import { generateProtocolLog, PROTOCOL_HEADER, protocolSession } from "./test-logs";

const index = buildDiagnosisIndex([
  ...TEST_DOCUMENTS,
  codeDocument(["421 4.4.2"], [], { url: "/codes/421-4.4.2", title: "Dropped" }),
]);
const diagnose = createDiagnoser(index);

function sample(name: string): string {
  return readFileSync(new URL(`../samples/${name}`, import.meta.url), "utf8");
}

function summarise(text: string, pieceLength = text.length + 1): LogSummary | undefined {
  const reader = createLogSummary(diagnose, nameArticles(index));
  for (let at = 0; at < text.length; at += pieceLength) reader.add(text.slice(at, at + pieceLength));
  return reader.finish();
}

const sentences = (summary: LogSummary | undefined): readonly string[] =>
  summary?.findings.map((finding) => findingSentence(finding, summary.timesAreUtc)) ?? [];

function logonDenied(count: number): string {
  return Array.from(
    { length: count },
    (_, at) =>
      `Warning,3/5/2024 2:${String(10 + (at % 40))}:00 AM,MSExchangeTransport,1035,SmtpReceive,"Inbound authentication failed with error LogonDenied for Receive connector Default EX01. The authentication mechanism is Login. The source IP address of the client who tried to authenticate to Microsoft Exchange is [192.0.2.${20 + (at % 3)}]."\r\n`,
  ).join("");
}

const CSV_HEADER = "Level,Date and Time,Source,Event ID,Task Category\r\n";

test("many events count by article and error word, with addresses, connector and times", () => {
  const summary = summarise(CSV_HEADER + logonDenied(412));
  expect(summary?.kinds).toEqual(["events saved from Event Viewer as CSV"]);
  expect(sentences(summary)).toEqual([
    "412 × Event 1035 LogonDenied from 3 addresses on 2024-03-05 from 02:10 to 02:49.",
  ]);
  expect(summary?.findings[0]?.example).toMatch(/^Inbound authentication failed with error LogonDenied/);
  expect(summary?.findings[0]?.connectors).toEqual([{ name: "Default EX01", count: 412 }]);
  expect(summary?.findings[0]?.addresses.map(({ name }) => name)).toEqual([
    "192.0.2.20",
    "192.0.2.21",
    "192.0.2.22",
  ]);
});

test("more events than one block holds are all counted, however the text arrives", () => {
  const text = CSV_HEADER + logonDenied(2_000);
  expect(summarise(text, 7_001)?.failures).toBe(2_000);
  expect(sentences(summarise(text))).toEqual([expect.stringMatching(/^2,000 × Event 1035/)]);
});

test("one event is no log", () => {
  expect(summarise(CSV_HEADER + logonDenied(1))).toBeUndefined();
  expect(summarise(sample("event-vista-copy-de.txt"))).toBeUndefined();
});

test("several events as XML count by the values of their data", () => {
  const event = sample("event-xml-1035.xml");
  const summary = summarise(`${event}\n${event.replaceAll("IllegalMessage", "LogonDenied")}\n${event}`);
  expect(summary?.findings.map(({ count, label, errorWord }) => [count, label, errorWord])).toEqual([
    [2, "Event 1035", "IllegalMessage"],
    [1, "Event 1035", "LogonDenied"],
  ]);
});

test("a receive log: each refusal is a finding, with its session behind it", () => {
  const summary = summarise(sample("smtpreceive-2016.txt"));
  expect(summary?.kinds).toEqual(["an SMTP protocol log"]);
  expect(summary?.sessions).toBe(1);
  expect(summary?.findings.map(({ label }) => label)).toEqual(
    expect.arrayContaining(["535 5.7.3", "550 5.7.54"]),
  );
  const [record] = summary?.findings[0]?.records ?? [];
  expect(record?.title).toBe("Session 08DC3CFA5E1D0002");
  expect(record?.lines).toContain("2024-03-05T10:12:44.000Z < EHLO scanner01");
});

test("a send log: what the server notes about TLS is a failure like a reply", () => {
  const summary = summarise(sample("smtpsend-2019.txt"));
  expect(summary?.findings.map(({ example, connectors }) => [example, connectors[0]?.name])).toEqual([
    ["STARTTLS is required by the connector but is not offered by the remote server", "To Internet"],
  ]);
});

test.each<[string, readonly string[], number]>([
  [
    "a note before the reply",
    ["*,,LogonDenied: authentication failed", ">,535 5.7.3 Authentication unsuccessful,"],
    1,
  ],
  [
    "a note behind the reply",
    ["<,454 4.7.0 Temporary authentication failure,", "*,,Outbound authentication failed"],
    1,
  ],
  [
    "another note between",
    ["*,,authentication failed", "*,,User name: pat", ">,535 5.7.3 Authentication unsuccessful,"],
    1,
  ],
  ["two notes in a row", ["*,,TLS negotiation failed", "*,,Connection refused for lack of TLS"], 1],
  ["two tries to connect", ["*,,Failed to connect", "*,,attempting to connect", "*,,Failed to connect"], 2],
  [
    "a note and later a refusal",
    ["*,,TLS negotiation failed", "<,RSET,", ">,550 5.7.54 Unable to relay,"],
    2,
  ],
])("a failure is counted once: %s", (_what, parts, failures) => {
  const rows = parts.map(
    (part, at) =>
      `2024-03-05T10:00:00.000Z,EX01\\Default,08DC3CFA00000001,${at},192.0.2.10:25,192.0.2.66:50000,${part}`,
  );
  expect(summarise(PROTOCOL_HEADER + rows.join("\n"))?.failures).toBe(failures);
});

test.each([
  ["FAIL", 1],
  ["DEFER", 1],
  ["SUBMITDEFER", 1],
  ["BADMAIL", 1],
  ["POISONMESSAGE", 1],
  ["DELIVER", 0],
  ["RECEIVE", 0],
])("a tracking entry %s counts %i", (eventId, failures) => {
  const log = sample("msgtrk-2019.txt").replace(",FAIL,", `,${eventId},`);
  expect(summarise(log)?.failures).toBe(failures);
});

test("a tracking log: failures by the article of their status, with the server that refused", () => {
  const summary = summarise(sample("msgtrk-2019.txt"));
  expect(sentences(summary)).toEqual(["1 × 550 5.1.10 from 192.0.2.25 on 2024-03-05 at 10:12 UTC."]);
  expect(summary?.findings[0]?.article?.url).toBe("/codes/550-5.1.1-550-5.1.10");
});

test("a connectivity log: the Winsock code in its hexadecimal form finds its article, once for each connection", () => {
  const summary = summarise(sample("connectivity-2016.txt"));
  expect(summary?.findings.map(({ count, label, addresses }) => [count, label, addresses[0]?.name])).toEqual([
    [1, "Winsock 10060", "192.0.2.25"],
  ]);
});

test("sessions that interleave are put together, whatever the pieces", () => {
  const text = [...generateProtocolLog(200_000)].join("");
  const whole = summarise(text);
  expect(summarise(text, 333)).toEqual(whole);
  expect(whole?.findings.map(({ label }) => label).sort()).toEqual(["535 5.7.3", "550 5.7.54"]);
  expect(whole?.findings[0]?.records[0]?.lines).toHaveLength(9);
});

test("rows without a header, and several files behind each other, are read", () => {
  const rows = protocolSession(1).join("\n");
  expect(summarise(rows)?.failures).toBe(1);
  const summary = summarise(
    `${PROTOCOL_HEADER}${rows}\n${sample("msgtrk-2019.txt").replace("\uFEFF", "")}\n${sample("connectivity-2016.txt")}`,
  );
  expect(summary?.kinds).toEqual(["an SMTP protocol log", "a message tracking log", "a connectivity log"]);
  expect(summary?.failures).toBe(3);
});

test.each([
  ["tracking", "msgtrk-2019.txt"],
  ["tracking of 2010", "msgtrk-2010.txt"],
  ["connectivity", "connectivity-2016.txt"],
])("rows of %s without their header are read", (_what, name) => {
  const withHeader = sample(name);
  const rows = withHeader
    .split(/\r?\n/)
    .filter((line) => !line.replace("\uFEFF", "").startsWith("#"))
    .join("\n");
  expect(summarise(rows)?.failures).toBe(summarise(withHeader)?.failures);
});

test("a healthy log has no findings, and says how much was read", () => {
  const summary = summarise(
    `${PROTOCOL_HEADER}${protocolSession(0).join("\n")}\n${protocolSession(2).join("\n")}`,
  );
  expect(summary).toMatchObject({ findings: [], failures: 0, sessions: 2, rows: 18 });
  expect(summary?.lookedFor).toEqual([expect.stringContaining("begin with 4 or 5")]);
});

test("half a line and a broken quote lose only themselves", () => {
  const [first = "", ...others] = protocolSession(3);
  const summary = summarise(
    `5:25,198.51.100.3:20003,<,EH\n${PROTOCOL_HEADER}${first}\n2024-03-05T00:00:01.000Z,"broken\n${others.join("\n")}`,
  );
  expect(summary?.failures).toBe(1);
  expect(summary?.remarks).toEqual(["1 row could not be read and was left out."]);
});

test("a log of one endless line is read at its beginning, and says so", () => {
  const summary = summarise(
    `${PROTOCOL_HEADER}${protocolSession(1).join("\n")}x${"x".repeat(300_000)}`,
    10_000,
  );
  expect(summary?.failures).toBe(1);
  expect(summary?.remarks).toEqual(["Only the first 64 KB of a very long line was read."]);
});

test.each([
  ["text", "mail is stuck since this morning\n".repeat(3_000)],
  ["nothing", ""],
  ["one line", "x".repeat(200_000)],
])("%s is no log", (_what, text) => {
  expect(summarise(text)).toBeUndefined();
});

test("the timeline holds every failure, in few bars", () => {
  const summary = summarise([...generateProtocolLog(400_000)].join(""));
  const bars = summary?.timeline?.bars ?? [];
  expect(bars.length).toBeLessThanOrEqual(36);
  expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(summary?.failures);
});

/** One session of a receive log: rows after the greeting, each with its second. */
function session(rows: readonly (readonly [second: number, row: string])[]): string {
  const line = (second: number, row: string, at: number): string =>
    `${new Date(Date.UTC(2024, 2, 5, 10, 0, second)).toISOString()},EX01\\Default Frontend EX01,08DC3CFA5E1D0009,${at},192.0.2.10:25,198.51.100.7:50001,${row}`;
  return `${PROTOCOL_HEADER}${rows.map(([second, row], at) => line(second, row, at)).join("\n")}\n`;
}

const OPENED = [
  [0, "+,,"],
  [0, ">,220 EX01.contoso.com Microsoft ESMTP MAIL Service ready,"],
  [0, "<,EHLO mx.fabrikam.com,"],
  [0, ">,250  EX01.contoso.com Hello SIZE STARTTLS X-ANONYMOUSTLS AUTH NTLM X-EXPS GSSAPI 8BITMIME,"],
] as const;

test("a session that ends where an answer was due is a failure, with its last command and the gap", () => {
  const summary = summarise(
    session([
      ...OPENED,
      [1, "<,DATA,"],
      [2, ">,354 Start mail input; end with <CRLF>.<CRLF>,"],
      [32, "-,,Remote"],
    ]),
  );
  expect(summary?.findings).toMatchObject([
    {
      count: 1,
      label: "The conversation ends while the message itself is sent",
      article: { url: "/codes/421-4.4.2" },
      example:
        "The connection was closed by the other side 30 seconds later. Last line: 354 Start mail input; end with <CRLF>.<CRLF>",
    },
  ]);
});

test("a session still open at the end of the log is none, unless the log goes on for ten minutes", () => {
  const open = session([...OPENED, [1, "<,STARTTLS,"]]);
  expect(summarise(open)?.failures).toBe(0);
  const later = session([[1_200, "+,,"]]).replaceAll("08DC3CFA5E1D0009", "08DC3CFA5E1D0010");
  expect(summarise(open + later)?.findings).toMatchObject([
    { label: "The conversation ends where TLS should begin" },
  ]);
});

test("a connection without a word, as health probes make them, and a polite goodbye are no failures", () => {
  expect(
    summarise(
      session([
        [0, "+,,"],
        [0, "-,,Remote"],
      ]),
    )?.failures,
  ).toBe(0);
  expect(
    summarise(session([...OPENED, [1, "<,QUIT,"], [1, ">,221 2.0.0 Bye,"], [1, "-,,Local"]]))?.failures,
  ).toBe(0);
});
