import type { MappedText } from "../mapped-text";
import { readLastErrorParts } from "./last-error";
import { propertyOf, readPropertyRecords, textOfRecords } from "./property-list";
import { present, type ReadQueue, type Reading, type ReadValue } from "./reading";
import { cellOf, readRuledTable } from "./ruled-table";

/** Reads `Get-Queue | Format-List`. */
export function readGetQueueList(cleaned: MappedText): Reading | undefined {
  const records = readPropertyRecords(cleaned).filter(
    (record) =>
      propertyOf(record, "DeliveryType") &&
      (propertyOf(record, "NextHopDomain") ?? propertyOf(record, "MessageCount")),
  );
  if (records.length === 0) return undefined;
  const text = textOfRecords(records);
  const queues = records.map((record) =>
    present<ReadQueue>({
      identity: propertyOf(record, "Identity")?.text ?? "",
      deliveryType: propertyOf(record, "DeliveryType")?.text,
      status: propertyOf(record, "Status")?.text,
      messageCount: wholeNumber(propertyOf(record, "MessageCount")?.text),
      nextHopDomain: propertyOf(record, "NextHopDomain")?.text,
      retryCount: wholeNumber(propertyOf(record, "RetryCount")?.text),
      lastError: propertyOf(record, "LastError")?.text,
    }),
  );
  return {
    format: "ps-get-queue-list",
    text,
    events: [],
    queues,
    values: [...queueValues(queues), ...readLastErrorParts(text.text)],
  };
}

/** Reads the table of Get-Queue: cut at the ruler, because a next hop may hold blanks. */
export function readGetQueueTable(cleaned: MappedText): Reading | undefined {
  const table = readRuledTable(cleaned);
  if (!table || !["DeliveryType", "NextHopDomain"].every((name) => table.names.includes(name)))
    return undefined;
  const queues = table.rows.flatMap((row): ReadQueue[] => {
    const identity = cellOf(table, row, "Identity")?.text;
    if (identity === undefined) return [];
    return [
      present<ReadQueue>({
        identity,
        deliveryType: cellOf(table, row, "DeliveryType")?.text,
        deliveryTypeTruncated: cellOf(table, row, "DeliveryType")?.text.endsWith("...") ? true : undefined,
        status: cellOf(table, row, "Status")?.text,
        messageCount: wholeNumber(cellOf(table, row, "MessageCount")?.text),
        nextHopDomain: cellOf(table, row, "NextHopDomain")?.text,
      }),
    ];
  });
  return queues.length === 0
    ? undefined
    : { format: "ps-get-queue-table", text: cleaned, events: [], queues, values: queueValues(queues) };
}

/** The queue that is in trouble: the first one in Retry, else the first. */
function queueValues(queues: readonly ReadQueue[]): readonly ReadValue[] {
  const queue = queues.find(({ status }) => status === "Retry") ?? queues[0];
  if (!queue || queue.identity === "") return [];
  const server = queue.identity.split("\\")[0];
  return [
    { name: "queue", value: queue.identity },
    ...(server !== undefined && queue.identity.includes("\\") ? [{ name: "server", value: server }] : []),
  ];
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
