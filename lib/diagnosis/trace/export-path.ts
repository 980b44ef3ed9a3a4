import { delayWords } from "../headers/delay-words";
import { csvCell, escapeMarkdown, fenced } from "../log-summary/export-findings";
import type { MessagePath } from "./message-path";

const COLUMNS = [
  "Time (UTC)",
  "Server",
  "Event",
  "Meaning",
  "Times",
  "Other server",
  "Said",
  "Recipients",
  "Gap",
];

/** The time as logs write it; empty when it could not be read. */
export function timeText(at: number | undefined): string {
  return at === undefined ? "" : `${new Date(at).toISOString().slice(0, 19).replace("T", " ")}`;
}

/** The way of a message for a spreadsheet, one row for each event (RFC 4180, with a byte order mark). */
export function pathAsCsv({ hops }: MessagePath): string {
  const rows = hops.flatMap(({ server, isMissing, events }) =>
    isMissing
      ? [["", server, "its log is missing", "", "", "", "", "", ""]]
      : events.map((event) => [
          timeText(event.at),
          server,
          event.what,
          event.means,
          String(event.times),
          event.other,
          event.said,
          event.recipients.join("; "),
          event.gapSeconds === undefined ? "" : delayWords(event.gapSeconds),
        ]),
  );
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;
}

/** The way of a message as Markdown, for a ticket. */
export function pathAsMarkdown(path: MessagePath): string {
  const { messageId, subject, sender, recipients, hops, end, remarks } = path;
  const facts = [
    `- From: ${escapeMarkdown(sender)}`,
    `- To: ${escapeMarkdown(recipients.join(", "))}`,
    `- Subject: ${escapeMarkdown(subject)}`,
    `- End: ${escapeMarkdown(end.words)}`,
  ];
  const ways = hops.map(({ server, isMissing, events }, at) =>
    [
      `## ${at + 1}. ${escapeMarkdown(server)}`,
      "",
      isMissing
        ? "Its log is missing."
        : fenced(
            events
              .flatMap(({ at: time, what, means, times, other, said, gapSeconds, conversation }) => [
                ...(gapSeconds === undefined ? [] : [`(${delayWords(gapSeconds)} nothing)`]),
                [timeText(time), what, times > 1 ? `×${times}` : "", other, means].filter(Boolean).join("  "),
                ...(said === "" ? [] : [`  ${said}`]),
                ...conversation.map((line) => `    ${line}`),
              ])
              .join("\n"),
          ),
      "",
    ].join("\n"),
  );
  const notes =
    remarks.length === 0 ? "" : `${remarks.map((remark) => `- ${escapeMarkdown(remark)}`).join("\n")}\n`;
  return `# The way of ${escapeMarkdown(messageId)}\n\n${facts.join("\n")}\n\n${ways.join("\n")}\n${notes}`;
}
