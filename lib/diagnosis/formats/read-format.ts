import type { MappedText } from "../mapped-text";
import { readComponentStates, readServiceHealth, readTestMailflow } from "./cmdlet-states";
import { readConnectivityLog } from "./connectivity-log";
import { readDsn } from "./dsn-mime";
import { readEdgeSynchronization, readStartedEdgeSynchronization } from "./edge-synchronization";
import { readEventText } from "./event-text";
import { readEventXml } from "./event-xml";
import { readEventsAspUrl } from "./events-asp-url";
import { readEventViewerCsv } from "./eventviewer-csv";
import { readExchangeCertificates } from "./get-exchangecertificate";
import { readGetEventLogList } from "./get-eventlog-list";
import { readGetEventLogTable } from "./get-eventlog-table";
import { readGetMessageList } from "./get-message-list";
import { readGetMessageTrackingLogList } from "./get-messagetrackinglog-list";
import { readGetMessageTrackingLogTable } from "./get-messagetrackinglog-table";
import { readGetQueueList } from "./get-queue-list";
import { readGetQueueTable } from "./get-queue-table";
import { readGetWinEventList } from "./get-winevent-list";
import { readGetWinEventTable } from "./get-winevent-table";
import { readHeadersOfMessage, withHeaders } from "./headers-of-message";
import { readLastError } from "./last-error";
import { readMessageTrackingLog } from "./message-tracking-log";
import { readNdrText } from "./ndr-text";
import { readQueueViewerMessage } from "./queue-viewer-message";
import type { FormatReader, Reading } from "./reading";
import { readReceiveConnectors, readSmtpConnectivity } from "./receive-connectors";
import { readScomAlertContext } from "./scom-alert-context";
import { readScomNotification } from "./scom-notification";
import { readSendConnectors } from "./send-connectors";
import { readSmtpProtocolLog } from "./smtp-protocol-log";
import { readSmtpTranscript } from "./smtp-transcript";
import { readTransportServices } from "./transport-service";
import { readWevtutilText } from "./wevtutil-text";

/** The readers, those of the most particular formats first: the first that recognises its format reads. */
const READERS: readonly FormatReader[] = [
  readSmtpProtocolLog,
  readMessageTrackingLog,
  readConnectivityLog,
  readEventViewerCsv,
  readEventsAspUrl,
  readScomNotification,
  readScomAlertContext,
  readWevtutilText,
  readGetEventLogList,
  readGetWinEventList,
  readEventText,
  readEventXml,
  readGetQueueList,
  readComponentStates,
  readServiceHealth,
  readTestMailflow,
  readEdgeSynchronization,
  readStartedEdgeSynchronization,
  readSmtpConnectivity,
  readSendConnectors,
  readReceiveConnectors,
  readTransportServices,
  readExchangeCertificates,
  readGetMessageList,
  readGetMessageTrackingLogList,
  readGetMessageTrackingLogTable,
  readGetEventLogTable,
  readGetWinEventTable,
  readGetQueueTable,
  readQueueViewerMessage,
  readDsn,
  readNdrText,
  readHeadersOfMessage,
  readSmtpTranscript,
  readLastError,
];

/** Reads a cleaned paste in whatever format it is; plain text when none recognises it. */
export function readFormat(cleaned: MappedText): Reading {
  for (const read of READERS) {
    const reading = read(cleaned);
    if (reading) return withHeaders(reading, cleaned);
  }
  return withHeaders({ format: "text", text: cleaned, events: [], values: [] }, cleaned);
}
