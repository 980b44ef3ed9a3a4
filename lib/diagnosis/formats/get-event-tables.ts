import { eventIdOfInstance, parseEventId } from "@/lib/mail-flow/event-id";
import type { MappedText } from "../mapped-text";
import { readEventLevel } from "./event-labels";
import { present, type ReadEvent, type Reading } from "./reading";
import { cellOf, readRuledTable } from "./ruled-table";

/** Reads the default table of Get-EventLog: the message is cut, the ID is an instance ID. */
export function readGetEventLogTable(cleaned: MappedText): Reading | undefined {
  const table = readRuledTable(cleaned);
  if (!table || !["EntryType", "InstanceID"].every((name) => table.names.includes(name))) return undefined;
  const events = table.rows.map((row) => {
    const instance = cellOf(table, row, "InstanceID");
    const instanceId = /^\d{1,12}$/.test(instance?.text ?? "") ? Number(instance?.text) : undefined;
    return present<ReadEvent>({
      eventId: eventIdOfInstance(instanceId ?? 0),
      eventIdText: instance,
      instanceId,
      eventSource: cellOf(table, row, "Source")?.text,
      eventSourceText: cellOf(table, row, "Source"),
      level: readEventLevel(cellOf(table, row, "EntryType")?.text ?? ""),
    });
  });
  return tableReading("ps-get-eventlog-table", cleaned, events);
}

/** Reads the default table of Get-WinEvent, whose source stands above it. */
export function readGetWinEventTable(cleaned: MappedText): Reading | undefined {
  const table = readRuledTable(cleaned);
  if (!table || !["Id", "LevelDisplayName"].every((name) => table.names.includes(name))) return undefined;
  const provider = /^[ \t]{0,8}ProviderName:[ \t]{0,8}(\S[^\n]{0,80})$/m.exec(cleaned.text)?.[1]?.trim();
  const events = table.rows.map((row) =>
    present<ReadEvent>({
      eventId: parseEventId(cellOf(table, row, "Id")?.text ?? ""),
      eventIdText: cellOf(table, row, "Id"),
      eventSource: cellOf(table, row, "ProviderName")?.text ?? provider,
      level: readEventLevel(cellOf(table, row, "LevelDisplayName")?.text ?? ""),
    }),
  );
  return tableReading("ps-get-winevent-table", cleaned, events);
}

function tableReading(
  format: "ps-get-eventlog-table" | "ps-get-winevent-table",
  cleaned: MappedText,
  events: readonly ReadEvent[],
): Reading | undefined {
  const known = events.filter(({ eventId }) => eventId !== undefined);
  return known.length === 0 ? undefined : { format, text: cleaned, events: known, values: [] };
}
