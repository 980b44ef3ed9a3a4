import type { EventId } from "@/lib/mail-flow/event-id";
import type { EventLevel } from "@/lib/mail-flow/event-level";
import type { ReadFinding } from "../findings/read-finding";
import type { MessageHeaders } from "../headers/message-headers";
import type { MappedText } from "../mapped-text";
import type { ReplyWrapper } from "../reply-wrappers";
import type { ConnectivityLog } from "./connectivity-log";
import type { StatusNotification } from "./dsn-mime";
import type { EventLink } from "./events-asp-url";
import type { LastErrorDetails } from "./last-error-parts";
import type { MessageTrackingLog } from "./message-tracking-log";
import type { NonDeliveryReport } from "./ndr-text";
import type { QueuedMessage } from "./queued-message";
import type { ScomAlert } from "./scom-notification";
import type { SmtpProtocolLog } from "./smtp-protocol-log";
import type { SmtpTranscript } from "./smtp-transcript";

/** Every format that is recognised, with the words that tell the reader so. */
export const FORMAT_LABELS = {
  "event-text-vista": "an event copied from Event Viewer",
  "event-text-2003": "an event copied from the Event Viewer of Windows Server 2003",
  "event-xml": "the XML of an event",
  "event-xml-fragments": "the XML of several events",
  "event-wevtutil-text": "events printed by wevtutil",
  "ps-get-eventlog-list": "an event printed by Get-EventLog",
  "ps-get-eventlog-table": "a table printed by Get-EventLog",
  "ps-get-winevent-list": "an event printed by Get-WinEvent",
  "ps-get-winevent-table": "a table printed by Get-WinEvent",
  "eventviewer-csv": "events saved from Event Viewer as CSV",
  "events-asp-url": "an Event Log Online Help link of Event Viewer",
  "scom-notification": "an alert mail of Operations Manager",
  "scom-alert-context": "the alert context of Operations Manager",
  "ps-get-queue-list": "queues printed by Get-Queue",
  "ps-get-queue-table": "a table of queues printed by Get-Queue",
  "ps-get-servercomponentstate": "component states printed by Get-ServerComponentState",
  "ps-test-servicehealth": "the output of Test-ServiceHealth",
  "ps-test-mailflow": "the output of Test-Mailflow",
  "ps-test-edgesynchronization": "the output of Test-EdgeSynchronization",
  "ps-start-edgesynchronization": "the output of Start-EdgeSynchronization",
  "ps-test-smtpconnectivity": "the output of Test-SmtpConnectivity",
  "ps-get-sendconnector": "connectors printed by Get-SendConnector",
  "ps-get-receiveconnector": "connectors printed by Get-ReceiveConnector",
  "ps-get-transportservice": "settings printed by Get-TransportService",
  "ps-get-exchangecertificate": "certificates printed by Get-ExchangeCertificate",
  "ps-get-message-list": "a message printed by Get-Message",
  "ps-get-messagetrackinglog-list": "tracking events printed by Get-MessageTrackingLog",
  "ps-get-messagetrackinglog-table": "a table of tracking events printed by Get-MessageTrackingLog",
  "queue-viewer-message": "a message copied from Queue Viewer",
  "last-error": "the Last Error of a queue",
  "last-error-led": "the Last Error of a queue with its parts (LED, FQDN, IP)",
  "message-tracking-log": "a message tracking log",
  "smtp-protocol-log": "an SMTP protocol log",
  "connectivity-log": "a connectivity log",
  "ndr-text": "a non-delivery report",
  "dsn-mime": "a delivery status notification",
  "smtp-transcript": "an SMTP conversation",
  "message-headers": "the headers of a message",
  text: "plain text",
  empty: "nothing",
  binary: "a file that is not text",
} as const;

export type FormatName = keyof typeof FORMAT_LABELS;

/** One event as read from a paste; what was not there is undefined. */
export type ReadEvent = {
  readonly eventId?: EventId;
  readonly eventIdText?: MappedText;
  /** Where the ID was taken from, when it was not written as such. */
  readonly eventIdFrom?: "InstanceId & 0xFFFF";
  readonly eventSource?: string;
  readonly eventSourceText?: MappedText;
  readonly log?: string;
  readonly level?: EventLevel;
  /** The level as Windows numbers it: 1 critical, 2 error, 3 warning, 4 information. */
  readonly levelNumber?: number;
  readonly taskCategory?: string;
  readonly computer?: string;
  readonly user?: string;
  readonly recordId?: number;
  readonly instanceId?: number;
  readonly qualifiers?: number;
  /** ISO time in UTC, when the input carries a zone. */
  readonly timeUtc?: string;
  /** ISO time of an unknown zone. */
  readonly timeLocal?: string;
  /** The values of %1, %2… in order, when the format lists them. */
  readonly data?: readonly string[];
  readonly hexData?: readonly string[];
  readonly renderingCulture?: string;
  /** The message text, without what Event Viewer adds about its help. */
  readonly descriptionText?: MappedText;
  /** A table had no room for the whole message. */
  readonly descriptionTruncated?: true;
  /** The text was followed by the same event as XML, whose values were taken. */
  readonly embeddedXml?: true;
};

/** One queue of Get-Queue. */
export type ReadQueue = {
  readonly identity: string;
  readonly deliveryType?: string;
  /** The table had no room for the whole word. */
  readonly deliveryTypeTruncated?: true;
  readonly status?: string;
  readonly messageCount?: number;
  readonly nextHopDomain?: string;
  readonly retryCount?: number;
  readonly lastError?: string;
  readonly lastErrorDetails?: LastErrorDetails;
};

/** What a server offered after EHLO. */
export type ReadEhlo = {
  readonly starttls: boolean;
  readonly xAnonymousTls: boolean;
  readonly auth: readonly string[];
  readonly xExps: readonly string[];
  readonly size?: number;
  /** Keywords overwritten with X or *: a firewall inspects SMTP. */
  readonly masked: boolean;
};

/** A value that the format itself names, under the name that commands use. */
export type ReadValue = { readonly name: string; readonly value: string };

/** What a reader of one format found. */
export type Reading = {
  readonly format: FormatName;
  /** Language of the labels, e.g. "de". */
  readonly locale?: string;
  /** The Exchange versions that write this form, when the form tells. */
  readonly versionHint?: string;
  /** The text in which wording and codes are looked for: the paste, or its values with wrapped lines joined. */
  readonly text: MappedText;
  readonly events: readonly ReadEvent[];
  readonly queues?: readonly ReadQueue[];
  readonly messages?: readonly QueuedMessage[];
  readonly ehlo?: ReadEhlo;
  readonly transcript?: SmtpTranscript;
  readonly report?: NonDeliveryReport;
  readonly notification?: StatusNotification;
  readonly alert?: ScomAlert;
  /** Links of Event Log Online Help, one for each event. */
  readonly eventLinks?: readonly EventLink[];
  /** How many columns a CSV's header names, and how many its rows have. */
  readonly csvColumns?: { readonly header: number; readonly row: number };
  readonly lastError?: LastErrorDetails & { readonly wrapper?: ReplyWrapper["name"] };
  /** What the paste shows without saying it: keywords that are missing, a session that falls silent. */
  readonly findings?: readonly ReadFinding[];
  /** The logs of a paste, one for each header. */
  readonly smtpLogs?: readonly SmtpProtocolLog[];
  readonly trackingLogs?: readonly MessageTrackingLog[];
  readonly connectivityLogs?: readonly ConnectivityLog[];
  /** The way of a message, when the paste holds its headers. */
  readonly headers?: MessageHeaders;
  readonly values: readonly ReadValue[];
};

/** Reads one format; undefined when the paste is not of that format. Never throws. */
export type FormatReader = (cleaned: MappedText) => Reading | undefined;

/** Reads digits only; undefined for anything else. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

/** The address of "192.0.2.10:25" or "[2001:db8::1]:25". */
export function endpointAddress(endpoint: string): string {
  return endpoint.replace(/:\d{1,5}$/, "").replace(/^\[|\]$/g, "");
}

/** An object with only those fields that have a value, for types whose fields are absent rather than undefined. */
export function present<Fields extends object>(fields: {
  readonly [Name in keyof Fields]: Fields[Name] | undefined;
}): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
