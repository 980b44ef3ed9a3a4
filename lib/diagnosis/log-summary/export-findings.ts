import { groupDigits } from "./count-words";
import { findingSentence } from "./finding-sentence";
import type { Finding, LogSummary } from "./log-summary";
import type { NameCount } from "./tally";

const COLUMNS = [
  "Count",
  "Finding",
  "Error word",
  "Article",
  "Title",
  "First",
  "Last",
  "Time zone",
  "Addresses",
  "Most frequent addresses",
  "Connectors",
  "Example",
] as const;

/**
 * The findings as comma-separated text for a spreadsheet (RFC 4180, with a byte order mark, which Excel needs for
 * UTF-8). A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function findingsAsCsv(summary: LogSummary): string {
  const rows = summary.findings.map((finding) => [
    String(finding.count),
    finding.label,
    finding.errorWord ?? "",
    finding.article?.url ?? "",
    finding.article?.title ?? "",
    finding.first ?? "",
    finding.last ?? "",
    summary.timesAreUtc ? "UTC" : "as in the log",
    String(finding.addressCount),
    listNames(finding.addresses),
    listNames(finding.connectors),
    finding.example,
  ]);
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;
}

/** One cell for a spreadsheet; what it would take for a formula gets an apostrophe in front. */
export function csvCell(text: string): string {
  const harmless = /^[\s]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(harmless) || harmless !== text ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The findings as Markdown, for a ticket. */
export function findingsAsMarkdown(summary: LogSummary): string {
  const heading = `# Findings in ${summary.kinds.join(" and ")}\n`;
  const read = `${groupDigits(summary.failures)} failures in ${groupDigits(summary.sessions)} ${summary.sessionWord}, ${groupDigits(summary.rows)} rows read.\n`;
  return [heading, read, ...summary.findings.map((finding) => describe(finding, summary.timesAreUtc))].join(
    "\n",
  );
}

function describe(finding: Finding, timesAreUtc: boolean): string {
  const lines = [
    `## ${escapeMarkdown(findingSentence(finding, timesAreUtc))}`,
    "",
    ...(finding.article
      ? [`- Article: ${escapeMarkdown(finding.article.title)} (${finding.article.url})`]
      : []),
    ...(finding.connectors.length > 0
      ? [`- Connectors: ${escapeMarkdown(listNames(finding.connectors))}`]
      : []),
    ...(finding.addresses.length > 0 ? [`- Addresses: ${escapeMarkdown(listNames(finding.addresses))}`] : []),
    "",
    fenced(finding.records[0]?.lines.join("\n") ?? finding.example),
  ];
  return `${lines.join("\n")}\n`;
}

function listNames(names: readonly NameCount[]): string {
  return names.map(({ name, count }) => `${name} (${count})`).join("; ");
}

/** Text as Markdown shows it, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`);
}

/** A block of code whose fence is longer than any run of backticks inside. */
export function fenced(text: string): string {
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
