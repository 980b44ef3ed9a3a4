import { parseEventId } from "@/lib/mail-flow/event-id";
import type { MappedText } from "../mapped-text";
import { readEventLevel } from "./event-level-words";
import { present, type ReadEvent, type Reading } from "./reading";
import { cellOf, isCut, readRuledTable } from "./ruled-table";

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
      descriptionText: cellOf(table, row, "Message"),
      descriptionTruncated: isCut(cellOf(table, row, "Message")) ? true : undefined,
      level: readEventLevel(cellOf(table, row, "LevelDisplayName")?.text ?? ""),
    }),
  );
  const known = events.filter(({ eventId }) => eventId !== undefined);
  return known.length === 0
    ? undefined
    : { format: "ps-get-winevent-table", text: cleaned, events: known, values: [] };
}
