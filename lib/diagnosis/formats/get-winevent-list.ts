import { parseEventId } from "@/lib/mail-flow/event-id";
import type { MappedText } from "../mapped-text";
import { readEventList } from "./event-list";
import { readEventLevel } from "./event-level-words";
import { readLocalTime } from "./local-time";
import { propertyOf } from "./property-list";
import { present, wholeNumber, type ReadEvent, type Reading } from "./reading";

/** Reads `Get-WinEvent | Format-List *`; its Properties show type names only, so values come from the message. */
export function readGetWinEventList(cleaned: MappedText): Reading | undefined {
  return readEventList(cleaned, "ps-get-winevent-list", ["ProviderName", "Id"], (record) =>
    present<ReadEvent>({
      eventId: parseEventId(propertyOf(record, "Id")?.text ?? ""),
      eventIdText: propertyOf(record, "Id"),
      eventSource: propertyOf(record, "ProviderName")?.text,
      eventSourceText: propertyOf(record, "ProviderName"),
      log: propertyOf(record, "LogName")?.text,
      level: readEventLevel(propertyOf(record, "LevelDisplayName")?.text ?? ""),
      levelNumber: wholeNumber(propertyOf(record, "Level")?.text),
      taskCategory: propertyOf(record, "TaskDisplayName")?.text,
      computer: propertyOf(record, "MachineName")?.text,
      recordId: wholeNumber(propertyOf(record, "RecordId")?.text),
      qualifiers: wholeNumber(propertyOf(record, "Qualifiers")?.text),
      descriptionText: propertyOf(record, "Message"),
      timeLocal: readLocalTime(propertyOf(record, "TimeCreated")?.text ?? "", "en"),
    }),
  );
}
