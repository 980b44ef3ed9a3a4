import { readTrackingFindings } from "../findings/tracking-findings";
import type { MappedText } from "../mapped-text";
import { readLastErrorValues } from "./last-error-parts";
import { readLocalTime } from "./local-time";
import type { TrackingRow } from "./message-tracking-log";
import { propertyOf, readPropertyRecords, textOfRecords, type PropertyRecord } from "./property-list";
import { present, type Reading } from "./reading";

/** Reads `Get-MessageTrackingLog | Format-List`, whose EventId is a word such as FAIL. */
export function readGetMessageTrackingLogList(cleaned: MappedText): Reading | undefined {
  const records = readPropertyRecords(cleaned).filter(
    (record) =>
      propertyOf(record, "EventId") && propertyOf(record, "Source") && !propertyOf(record, "InstanceId"),
  );
  if (!records.some((record) => /^[A-Z]{3,}$/.test(propertyOf(record, "EventId")?.text ?? "")))
    return undefined;
  const text = textOfRecords(records);
  const rows = records.map(readRow);
  return {
    format: "ps-get-messagetrackinglog-list",
    text,
    events: [],
    values: readLastErrorValues(text.text),
    trackingLogs: [{ fieldCount: records[0]?.length ?? 0, rows }],
    findings: readTrackingFindings(rows),
  };
}

function readRow(record: PropertyRecord): TrackingRow {
  const value = (name: string): string | undefined => propertyOf(record, name)?.text;
  return {
    ...present<Omit<TrackingRow, "recipients">>({
      timeLocal: readLocalTime(value("Timestamp") ?? "", "en"),
      source: value("Source"),
      eventId: value("EventId"),
      connector: value("ConnectorId"),
      recipientStatus: value("RecipientStatus"),
      sourceContext: value("SourceContext"),
      messageId: value("MessageId"),
      networkMessageId: value("NetworkMessageId"),
      subject: value("MessageSubject"),
      sender: value("Sender"),
    }),
    recipients: (value("Recipients") ?? "")
      .replace(/^\{|\}$/g, "")
      .split(/,\s{0,3}/)
      .filter(Boolean),
  };
}
