import type { EventId } from "@/lib/mail-flow/event-id";
import type { EventLevel } from "@/lib/mail-flow/event-level";
import type { MappedText } from "../mapped-text";

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
  "ps-get-message-list": "a message printed by Get-Message",
  "ps-get-messagetrackinglog-list": "tracking events printed by Get-MessageTrackingLog",
  "queue-viewer-message": "a message copied from Queue Viewer",
  "last-error": "the Last Error of a queue",
  "last-error-led": "the Last Error of a queue with its parts (LED, FQDN, IP)",
  "message-tracking-log": "a message tracking log",
  "smtp-protocol-log": "an SMTP protocol log",
  "connectivity-log": "a connectivity log",
  "ndr-text": "a non-delivery report",
  "dsn-mime": "a delivery status notification",
  "smtp-transcript": "an SMTP conversation",
  text: "plain text",
  empty: "nothing",
  binary: "a file that is not text",
} as const;

export type FormatName = keyof typeof FORMAT_LABELS;

/** One event as read from a paste; what was not there is undefined. */
export type ReadEvent = {
  readonly eventId?: EventId;
  readonly eventIdText?: MappedText;
  readonly eventSource?: string;
  readonly eventSourceText?: MappedText;
  readonly log?: string;
  readonly level?: EventLevel;
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
  /** The text in which wording and codes are looked for: the paste, or its values with wrapped lines joined. */
  readonly text: MappedText;
  readonly events: readonly ReadEvent[];
  readonly queues?: readonly ReadQueue[];
  readonly ehlo?: ReadEhlo;
  readonly values: readonly ReadValue[];
};

/** Reads one format; undefined when the paste is not of that format. Never throws. */
export type FormatReader = (cleaned: MappedText) => Reading | undefined;

/** An object with only those fields that have a value, for types whose fields are absent rather than undefined. */
export function present<Fields extends object>(fields: {
  readonly [Name in keyof Fields]: Fields[Name] | undefined;
}): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
