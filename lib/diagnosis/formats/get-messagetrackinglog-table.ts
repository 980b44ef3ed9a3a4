import { readTrackingFindings } from "../findings/tracking-findings";
import type { MappedText } from "../mapped-text";
import type { TrackingRow } from "./message-tracking-log";
import type { Reading } from "./reading";
import { cellOf, readRuledTable } from "./ruled-table";

/** Reads the table of Get-MessageTrackingLog, whose default columns are EventId, Source, Sender, Recipients, MessageSubject. */
export function readGetMessageTrackingLogTable(cleaned: MappedText): Reading | undefined {
  const table = readRuledTable(cleaned);
  const names = table?.names.map((name) => name.toLowerCase()) ?? [];
  if (!table || !["eventid", "source"].every((name) => names.includes(name))) return undefined;
  const rows = table.rows.flatMap((row): readonly TrackingRow[] => {
    const value = (name: string): string | undefined => cellOf(table, row, name)?.text;
    const eventId = value("EventId");
    if (eventId === undefined || !/^[A-Z]{3,}(?:\.\.\.|…)?$/.test(eventId)) return [];
    const [source, sender, subject] = [value("Source"), value("Sender"), value("MessageSubject")];
    const recipients = value("Recipients")?.replace(/^\{|\}$/g, "");
    return [
      {
        eventId,
        ...(source === undefined ? {} : { source }),
        ...(sender === undefined ? {} : { sender }),
        ...(subject === undefined ? {} : { subject }),
        recipients: recipients?.split(/,\s*/).filter(Boolean) ?? [],
      },
    ];
  });
  if (rows.length === 0) return undefined;
  return {
    format: "ps-get-messagetrackinglog-table",
    text: cleaned,
    events: [],
    values: [],
    trackingLogs: [{ fieldCount: table.names.length, rows }],
    findings: readTrackingFindings(rows),
  };
}
