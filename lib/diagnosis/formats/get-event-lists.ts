import { eventIdOfInstance, parseEventId } from "@/lib/mail-flow/event-id";
import type { MappedText } from "../mapped-text";
import { readEventLevel } from "./event-labels";
import { readLocalTime } from "./local-time";
import { propertyOf, readPropertyRecords, textOfRecords, type PropertyRecord } from "./property-list";
import { present, type ReadEvent, type Reading } from "./reading";

/** Reads `Get-EventLog | Format-List`, whose default view has an instance ID instead of the event ID. */
export function readGetEventLogList(cleaned: MappedText): Reading | undefined {
  return readList(cleaned, "ps-get-eventlog-list", ["InstanceId", "Source"], (record) => {
    const instance = propertyOf(record, "InstanceId");
    const id = propertyOf(record, "EventID") ?? instance;
    const instanceId = wholeNumber(instance);
    return present<ReadEvent>({
      eventId: parseEventId(propertyOf(record, "EventID")?.text ?? "") ?? eventIdOfInstance(instanceId ?? 0),
      eventIdText: id,
      eventSource: propertyOf(record, "Source")?.text,
      eventSourceText: propertyOf(record, "Source"),
      level: readEventLevel(propertyOf(record, "EntryType")?.text ?? ""),
      taskCategory: propertyOf(record, "Category")?.text,
      computer: propertyOf(record, "MachineName")?.text,
      recordId: wholeNumber(propertyOf(record, "Index")),
      instanceId,
      timeLocal: readLocalTime(propertyOf(record, "TimeGenerated")?.text ?? "", "en"),
    });
  });
}

/** Reads `Get-WinEvent | Format-List *`; its Properties show type names only, so values come from the message. */
export function readGetWinEventList(cleaned: MappedText): Reading | undefined {
  return readList(cleaned, "ps-get-winevent-list", ["ProviderName", "Id"], (record) =>
    present<ReadEvent>({
      eventId: parseEventId(propertyOf(record, "Id")?.text ?? ""),
      eventIdText: propertyOf(record, "Id"),
      eventSource: propertyOf(record, "ProviderName")?.text,
      eventSourceText: propertyOf(record, "ProviderName"),
      log: propertyOf(record, "LogName")?.text,
      level: readEventLevel(propertyOf(record, "LevelDisplayName")?.text ?? ""),
      taskCategory: propertyOf(record, "TaskDisplayName")?.text,
      computer: propertyOf(record, "MachineName")?.text,
      recordId: wholeNumber(propertyOf(record, "RecordId")),
      qualifiers: wholeNumber(propertyOf(record, "Qualifiers")),
      timeLocal: readLocalTime(propertyOf(record, "TimeCreated")?.text ?? "", "en"),
    }),
  );
}

function readList(
  cleaned: MappedText,
  format: "ps-get-eventlog-list" | "ps-get-winevent-list",
  needed: readonly string[],
  readEvent: (record: PropertyRecord) => ReadEvent,
): Reading | undefined {
  const records = readPropertyRecords(cleaned).filter((record) =>
    needed.every((name) => propertyOf(record, name)),
  );
  const events = records.map(readEvent).filter(({ eventId }) => eventId !== undefined);
  if (events.length === 0) return undefined;
  const server = events[0]?.computer;
  return {
    format,
    text: textOfRecords(records),
    events,
    values: server === undefined ? [] : [{ name: "server", value: server }],
  };
}

function wholeNumber(value: MappedText | undefined): number | undefined {
  return value && /^\d{1,12}$/.test(value.text) ? Number(value.text) : undefined;
}
