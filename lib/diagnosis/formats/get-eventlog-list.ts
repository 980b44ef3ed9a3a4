import { eventIdOfInstance, parseEventId } from "@/lib/mail-flow/event-id";
import type { MappedText } from "../mapped-text";
import { readEventList } from "./event-list";
import { readEventLevel } from "./event-level-words";
import { readLocalTime } from "./local-time";
import { propertyOf } from "./property-list";
import { present, wholeNumber, type ReadEvent, type Reading } from "./reading";

/** Reads `Get-EventLog | Format-List`, whose default view has an instance ID instead of the event ID. */
export function readGetEventLogList(cleaned: MappedText): Reading | undefined {
  return readEventList(cleaned, "ps-get-eventlog-list", ["InstanceId", "Source"], (record) => {
    const instance = propertyOf(record, "InstanceId");
    const named = propertyOf(record, "EventID");
    const instanceId = wholeNumber(instance?.text);
    return present<ReadEvent>({
      eventId: parseEventId(named?.text ?? "") ?? eventIdOfInstance(instanceId ?? 0),
      eventIdText: named ?? instance,
      eventIdFrom: named ? undefined : "InstanceId & 0xFFFF",
      eventSource: propertyOf(record, "Source")?.text,
      eventSourceText: propertyOf(record, "Source"),
      level: readEventLevel(propertyOf(record, "EntryType")?.text ?? ""),
      taskCategory: propertyOf(record, "Category")?.text,
      computer: propertyOf(record, "MachineName")?.text,
      recordId: wholeNumber(propertyOf(record, "Index")?.text),
      instanceId,
      descriptionText: propertyOf(record, "Message"),
      timeLocal: readLocalTime(propertyOf(record, "TimeGenerated")?.text ?? "", "en"),
    });
  });
}
