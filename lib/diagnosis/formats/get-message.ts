import type { MappedText } from "../mapped-text";
import { readLastErrorParts } from "./last-error";
import { propertyOf, readPropertyRecords, textOfRecords } from "./property-list";
import type { Reading } from "./reading";

/** Reads `Get-Message | Format-List`: a message in a queue. */
export function readGetMessageList(cleaned: MappedText): Reading | undefined {
  const records = readPropertyRecords(cleaned).filter(
    (record) =>
      propertyOf(record, "FromAddress") && (propertyOf(record, "Queue") ?? propertyOf(record, "Identity")),
  );
  const first = records[0];
  if (!first) return undefined;
  const text = textOfRecords(records);
  const queue = propertyOf(first, "Queue")?.text;
  return {
    format: "ps-get-message-list",
    text,
    events: [],
    values: [
      ...(queue === undefined ? [] : [{ name: "queue", value: queue }]),
      ...readLastErrorParts(text.text),
    ],
  };
}

/** Reads `Get-MessageTrackingLog | Format-List`, whose EventId is a word such as FAIL. */
export function readGetMessageTrackingLogList(cleaned: MappedText): Reading | undefined {
  const records = readPropertyRecords(cleaned).filter(
    (record) =>
      propertyOf(record, "EventId") && propertyOf(record, "Source") && !propertyOf(record, "InstanceId"),
  );
  if (records.length === 0) return undefined;
  const isTracking = records.some((record) => /^[A-Z]{3,}$/.test(propertyOf(record, "EventId")?.text ?? ""));
  const text = textOfRecords(records);
  return isTracking
    ? { format: "ps-get-messagetrackinglog-list", text, events: [], values: readLastErrorParts(text.text) }
    : undefined;
}

// Russian as seen in Queue Viewer; English as in its property names.
const QUEUE_VIEWER_LABELS = [
  ["Идентификатор:", "Последняя ошибка:", "Состояние:"],
  ["Identity:", "Last Error:", "Status:"],
];

/** Reads a message copied from Queue Viewer. */
export function readQueueViewerMessage(cleaned: MappedText): Reading | undefined {
  const labels = QUEUE_VIEWER_LABELS.find((wanted) => wanted.every((label) => cleaned.text.includes(label)));
  if (!labels) return undefined;
  const identity = /^[ \t]{0,8}(?:Идентификатор|Identity):[ \t]{0,8}(\S{1,200})$/m.exec(cleaned.text)?.[1];
  const queue = identity?.split("\\").slice(0, 2).join("\\");
  return {
    format: "queue-viewer-message",
    locale: labels === QUEUE_VIEWER_LABELS[0] ? "ru" : "en",
    text: cleaned,
    events: [],
    values: queue === undefined ? [] : [{ name: "queue", value: queue }],
  };
}
