import type { MappedText } from "../mapped-text";
import { readEventText, readScomAlertContext, readWevtutilText } from "./event-texts";
import { readEventViewerCsv } from "./eventviewer-csv";
import { readEventXml } from "./event-xml";
import { readEventsAspUrl } from "./events-asp-url";
import { readExchangeLog } from "./exchange-log";
import { readGetEventLogList, readGetWinEventList } from "./get-event-lists";
import { readGetEventLogTable, readGetWinEventTable } from "./get-event-tables";
import { readGetMessageList, readGetMessageTrackingLogList, readQueueViewerMessage } from "./get-message";
import { readGetQueueList, readGetQueueTable } from "./get-queue";
import { readLastError } from "./last-error";
import type { FormatReader, Reading } from "./reading";
import { readDsn, readNdrText, readSmtpTranscript } from "./reports";
import { readScomNotification } from "./scom-notification";

/** The readers, those of the most particular formats first: the first that recognises its format reads. */
const READERS: readonly FormatReader[] = [
  readExchangeLog,
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
  readGetMessageList,
  readGetMessageTrackingLogList,
  readGetEventLogTable,
  readGetWinEventTable,
  readGetQueueTable,
  readQueueViewerMessage,
  readDsn,
  readNdrText,
  readSmtpTranscript,
  readLastError,
];

/** Reads a cleaned paste in whatever format it is; plain text when none recognises it. */
export function readFormat(cleaned: MappedText): Reading {
  for (const read of READERS) {
    const reading = read(cleaned);
    if (reading) return reading;
  }
  return { format: "text", text: cleaned, events: [], values: [] };
}
