import { eventIdOfInstance } from "@/lib/mail-flow/event-id";
import type { MappedText } from "../mapped-text";
import { readEventLevel } from "./event-level-words";
import { present, wholeNumber, type ReadEvent, type Reading } from "./reading";
import { cellOf, isCut, readRuledTable } from "./ruled-table";

/** Reads the default table of Get-EventLog: the message is cut, the ID is an instance ID. */
export function readGetEventLogTable(cleaned: MappedText): Reading | undefined {
  const table = readRuledTable(cleaned);
  if (!table || !["EntryType", "InstanceID"].every((name) => table.names.includes(name))) return undefined;
  const events = table.rows.map((row) => {
    const instance = cellOf(table, row, "InstanceID");
    const instanceId = wholeNumber(instance?.text);
    return present<ReadEvent>({
      eventId: eventIdOfInstance(instanceId ?? 0),
      eventIdText: instance,
      eventIdFrom: "InstanceId & 0xFFFF",
      instanceId,
      eventSource: cellOf(table, row, "Source")?.text,
      eventSourceText: cellOf(table, row, "Source"),
      descriptionText: cellOf(table, row, "Message"),
      descriptionTruncated: isCut(cellOf(table, row, "Message")) ? true : undefined,
      level: readEventLevel(cellOf(table, row, "EntryType")?.text ?? ""),
    });
  });
  const known = events.filter(({ eventId }) => eventId !== undefined);
  return known.length === 0
    ? undefined
    : { format: "ps-get-eventlog-table", text: cleaned, events: known, values: [] };
}
