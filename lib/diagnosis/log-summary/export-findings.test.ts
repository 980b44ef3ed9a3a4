import { expect, test } from "vitest";
import { findingsAsCsv, findingsAsMarkdown } from "./export-findings";
import type { Finding, LogSummary } from "./log-summary";
import { redactSummary } from "./redact-summary";

function summaryOf(finding: Partial<Finding>): LogSummary {
  return {
    kinds: ["an SMTP protocol log"],
    rows: 9,
    sessions: 1,
    sessionWord: "sessions",
    failures: 1,
    lookedFor: ["replies that begin with 4 or 5"],
    timesAreUtc: true,
    connectorCount: 0,
    connectors: [],
    addressCount: 0,
    addresses: [],
    remarks: [],
    findings: [
      {
        key: "1",
        label: "550 5.7.54",
        example: "550 5.7.54 SMTP; Unable to relay",
        count: 1,
        connectorCount: 0,
        connectors: [],
        addressCount: 0,
        addresses: [],
        records: [],
        ...finding,
      },
    ],
  };
}

test.each([
  ["=HYPERLINK(1)", `"'=HYPERLINK(1)"`],
  ["+cmd|' /C calc'!A0", `"'+cmd|' /C calc'!A0"`],
  ["-2+3", `"'-2+3"`],
  ["@SUM(1)", `"'@SUM(1)"`],
  [" =1+1", `"' =1+1"`],
  ["\t=1", `"'\t=1"`],
  ['said "no", twice', '"said ""no"", twice"'],
  ["two\r\nlines", '"two\r\nlines"'],
  ["550 5.7.54", "550 5.7.54"],
])("the cell %j is written as %s", (example, cell) => {
  expect(findingsAsCsv(summaryOf({ example }))).toContain(`,${cell}\r\n`);
});

test("the CSV has a byte order mark, a header and a row for each finding", () => {
  const csv = findingsAsCsv(summaryOf({}));
  expect(csv.startsWith("\uFEFFCount,Finding,")).toBe(true);
  expect(csv.trimEnd().split("\r\n")).toHaveLength(2);
});

test("Markdown keeps text of a log from becoming markup", () => {
  const markdown = findingsAsMarkdown(summaryOf({ label: "<b>*x*</b>", example: "a ``` b" }));
  expect(markdown).toContain("## 1 × \\<b\\>\\*x\\*\\</b\\>.");
  expect(markdown).toContain("````text\na ``` b\n````");
});

test("a summary whose names are hidden tells neither hosts nor addresses nor what proves who somebody is", () => {
  const summary = summaryOf({
    label: "550 5.7.54 from MBXGRAZ",
    example: "EHLO SCAN07",
    connectors: [{ name: "EX77\\Relay", count: 2 }],
    addresses: [{ name: "203.0.113.77", count: 2 }],
    records: [
      { title: "Session", lines: ["EHLO SCAN07", "AUTH PLAIN AHN2Y19zY2FuAFN1bW1lcg==", "203.0.113.77"] },
    ],
  });
  for (const text of [findingsAsCsv(redactSummary(summary)), findingsAsMarkdown(redactSummary(summary))]) {
    for (const secret of ["MBXGRAZ", "SCAN07", "EX77", "203.0.113.77", "AHN2Y19"])
      expect(text).not.toContain(secret);
    expect(text).toContain("550 5.7.54");
    expect(text).toContain("public address 1");
  }
});
