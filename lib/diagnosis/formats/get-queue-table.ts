import { readQueueFindings } from "../findings/queue-findings";
import type { MappedText } from "../mapped-text";
import { queueValues } from "./queue-values";
import { present, wholeNumber, type ReadQueue, type Reading } from "./reading";
import { cellOf, isCut, readRuledTable } from "./ruled-table";

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
        deliveryTypeTruncated: isCut(cellOf(table, row, "DeliveryType")) ? true : undefined,
        status: cellOf(table, row, "Status")?.text,
        messageCount: wholeNumber(cellOf(table, row, "MessageCount")?.text),
        nextHopDomain: cellOf(table, row, "NextHopDomain")?.text,
      }),
    ];
  });
  return queues.length === 0
    ? undefined
    : {
        format: "ps-get-queue-table",
        // The first versions had five columns; 2013 added the velocity and the risk level.
        versionHint: table.names.some((name) => name === "Velocity" || name === "RiskLevel")
          ? "2013+"
          : "2007/2010",
        text: cleaned,
        events: [],
        queues,
        findings: readQueueFindings(queues),
        values: queueValues(queues),
      };
}
