import type { MappedText } from "../mapped-text";
import { propertyOf, readPropertyRecords, textOfRecords, type PropertyRecord } from "./property-list";
import type { FormatName, ReadEvent, Reading } from "./reading";

/** Reads events that PowerShell printed as lists of properties, when every property of `needed` is there. */
export function readEventList(
  cleaned: MappedText,
  format: FormatName,
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
