import { readLastErrorValues } from "../formats/last-error-parts";
import { formatStatusCode } from "@/lib/mail-flow/status-code";
import { readDeliveryStatus } from "../formats/delivery-status";
import type { Incident, OnIncident } from "./incident";
import type { CellOf, RowCollector } from "./row-collector";

/**
 * The events of message tracking that stand for a failure or a delay: those that end in FAIL or DEFER say so themselves
 * (SUBMITDEFER), two more are known by name (https://learn.microsoft.com/previous-versions/tn-archive/cc539063(v=technet.10)).
 */
const FAILURE = /^(?:BADMAIL|POISONMESSAGE|[A-Z]{0,20}(?:FAIL|DEFER))$/;

/** Tells the failures and delays of a message tracking log. */
export function collectTrackingIncidents(onIncident: OnIncident): RowCollector {
  let rows = 0;
  return {
    add: (cell) => {
      const eventId = cell("event-id").trim().toUpperCase();
      if (eventId === "") return false;
      rows += 1;
      if (FAILURE.test(eventId)) onIncident(incidentOf(cell, eventId));
      return true;
    },
    finish: () => undefined,
    sessions: () => rows,
  };
}

function incidentOf(cell: CellOf, eventId: string): Incident {
  const status = cell("recipient-status").trim();
  const text = status === "" ? `${eventId} ${cell("source-context")}`.trim() : status;
  const remoteIpAddress = remoteOf(cell, eventId, status);
  const connector = cell("connector-id").trim();
  const record = {
    title: `Message ${cell("message-id") || cell("internal-message-id") || "without ID"}`,
    lines: [
      `${cell("date-time")} ${cell("source")} ${eventId}`,
      `From: ${cell("sender-address")}`,
      `To: ${cell("recipient-address")}`,
      `Subject: ${cell("message-subject")}`,
      `Status: ${status}`,
      `Source context: ${cell("source-context")}`,
    ].filter((line) => !line.endsWith(": ")),
  };
  const innermost = readDeliveryStatus(status).codes.at(-1);
  return {
    text,
    ...(innermost ? { label: formatStatusCode(innermost) } : {}),
    name: status === "" ? eventId : `${eventId}: ${status}`,
    time: cell("date-time"),
    ...(connector === "" ? {} : { connector }),
    ...(remoteIpAddress === "" ? {} : { remoteIpAddress }),
    record: () => record,
  };
}

/** The other server: the client of a received message, else the server that it went to or that the status names. */
function remoteOf(cell: CellOf, eventId: string, status: string): string {
  const named = readLastErrorValues(status).find(({ name }) => name === "remoteIpAddress")?.value;
  if (named !== undefined) return named;
  if (cell("source").trim() !== "SMTP") return "";
  return cell(eventId === "RECEIVE" ? "client-ip" : "server-ip").trim();
}
