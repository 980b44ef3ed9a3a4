import { parseEventId } from "@/lib/mail-flow/event-id";
import type { MappedText } from "../mapped-text";
import { readCsvRows } from "./csv-rows";
import { readEventLevel } from "./event-level-words";
import { readLocalTime } from "./local-time";
import { present, type ReadEvent, type Reading } from "./reading";

/** Reads events saved as CSV: five columns named, with the description as a sixth. The header may be in any language. */
export function readEventViewerCsv(cleaned: MappedText): Reading | undefined {
  const header = cleaned.text.trimStart().split("\n", 1)[0] ?? "";
  if (header.split(",").length !== 5 || header.includes('"')) return undefined;
  const rows = readCsvRows(cleaned).slice(1);
  const events = rows.flatMap((row): ReadEvent[] => {
    const [level, when, source, id] = row;
    const eventId = parseEventId(id?.text.trim() ?? "");
    if (eventId === undefined || !level || !source) return [];
    return [
      present<ReadEvent>({
        eventId,
        eventIdText: id,
        eventSource: source.text.trim(),
        eventSourceText: source,
        level: readEventLevel(level.text),
        taskCategory: row[4]?.text.trim(),
        descriptionText: row[5],
        timeLocal: readLocalTime(when?.text ?? "", /^Level,/.test(header) ? "en" : "other"),
      }),
    ];
  });
  if (events.length === 0) return undefined;
  const csvColumns = { header: 5, row: rows[0]?.length ?? 0 };
  return { format: "eventviewer-csv", text: cleaned, events, csvColumns, values: [] };
}
