import type { MappedText } from "../mapped-text";
import { readLastErrorValues } from "./last-error-parts";
import { propertyOf, readPropertyRecords, textOfRecords } from "./property-list";
import { queueOfIdentity, type QueuedMessage } from "./queued-message";
import { present, type Reading } from "./reading";

/** Reads `Get-Message | Format-List`: messages in a queue. */
export function readGetMessageList(cleaned: MappedText): Reading | undefined {
  const records = readPropertyRecords(cleaned).filter(
    (record) =>
      propertyOf(record, "FromAddress") && (propertyOf(record, "Queue") ?? propertyOf(record, "Identity")),
  );
  if (records.length === 0) return undefined;
  const messages = records.map((record) => {
    const identity = propertyOf(record, "Identity")?.text;
    return present<QueuedMessage>({
      identity,
      queue: propertyOf(record, "Queue")?.text ?? queueOfIdentity(identity),
      from: propertyOf(record, "FromAddress")?.text,
      status: propertyOf(record, "Status")?.text,
      internetMessageId: propertyOf(record, "InternetMessageId")?.text,
      sourceIp: propertyOf(record, "SourceIP")?.text,
      lastError: propertyOf(record, "LastError")?.text,
    });
  });
  const text = textOfRecords(records);
  const queue = messages[0]?.queue;
  return {
    format: "ps-get-message-list",
    text,
    events: [],
    messages,
    values: [
      ...(queue === undefined ? [] : [{ name: "queue", value: queue }]),
      ...readLastErrorValues(text.text),
    ],
  };
}
