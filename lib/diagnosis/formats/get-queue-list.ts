import { readQueueFindings } from "../findings/queue-findings";
import type { MappedText } from "../mapped-text";
import { readLastErrorDetails, readLastErrorValues, type LastErrorDetails } from "./last-error-parts";
import { propertyOf, readPropertyRecords, textOfRecords, type PropertyRecord } from "./property-list";
import { queueValues } from "./queue-values";
import { present, wholeNumber, type ReadQueue, type Reading } from "./reading";

/** Reads `Get-Queue | Format-List`. */
export function readGetQueueList(cleaned: MappedText): Reading | undefined {
  const records = readPropertyRecords(cleaned).filter(
    (record) =>
      propertyOf(record, "DeliveryType") &&
      (propertyOf(record, "NextHopDomain") ?? propertyOf(record, "MessageCount")),
  );
  if (records.length === 0) return undefined;
  const text = textOfRecords(records);
  const lastError = (record: PropertyRecord): string | undefined => propertyOf(record, "LastError")?.text;
  const queues = records.map((record) =>
    present<ReadQueue>({
      identity: propertyOf(record, "Identity")?.text ?? "",
      deliveryType: propertyOf(record, "DeliveryType")?.text,
      status: propertyOf(record, "Status")?.text,
      messageCount: wholeNumber(propertyOf(record, "MessageCount")?.text),
      nextHopDomain: propertyOf(record, "NextHopDomain")?.text,
      retryCount: wholeNumber(propertyOf(record, "RetryCount")?.text),
      lastError: lastError(record),
      lastErrorDetails: readDetails(lastError(record)),
    }),
  );
  return {
    format: "ps-get-queue-list",
    text,
    events: [],
    queues,
    findings: readQueueFindings(queues),
    values: [...queueValues(queues), ...readLastErrorValues(text.text)],
  };
}

function readDetails(lastError: string | undefined): LastErrorDetails | undefined {
  return lastError === undefined ? undefined : readLastErrorDetails(lastError);
}
