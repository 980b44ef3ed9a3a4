/** What an event of message tracking says about the way of its message. */
export type StepKind = "arrives" | "leaves" | "delivered" | "failed" | "waits" | "report" | "copy" | "note";

type TrackingEvent = { readonly kind: StepKind; readonly means: string };

/**
 * The events of message tracking in the words of a reader
 * (https://learn.microsoft.com/exchange/mail-flow/transport-logs/message-tracking#event-types-in-the-message-tracking-log).
 */
const EVENTS: Readonly<Record<string, TrackingEvent>> = {
  RECEIVE: { kind: "arrives", means: "Received" },
  SUBMIT: { kind: "arrives", means: "Submitted from a mailbox to transport" },
  CLIENTSUBMISSION: { kind: "arrives", means: "Submitted from the Outbox of a mailbox" },
  SEND: { kind: "leaves", means: "Sent to the next server" },
  SENDEXTERNAL: { kind: "leaves", means: "Sent outside" },
  DELIVER: { kind: "delivered", means: "Delivered to a mailbox" },
  DUPLICATEDELIVER: { kind: "delivered", means: "Was in the mailbox already; a second copy was dropped" },
  FAIL: { kind: "failed", means: "Delivery failed for good" },
  DELIVERFAIL: { kind: "failed", means: "The mailbox agent could not deliver it" },
  SUBMITFAIL: { kind: "failed", means: "Submission failed" },
  BADMAIL: { kind: "failed", means: "Could not be delivered or returned, and was dropped" },
  POISONMESSAGE: { kind: "failed", means: "Set aside as a poison message" },
  DROP: { kind: "failed", means: "Dropped without a report, by a rule or because it was a report itself" },
  DEFER: { kind: "waits", means: "Delivery was put off" },
  SUBMITDEFER: { kind: "waits", means: "Submission was put off" },
  THROTTLE: { kind: "waits", means: "Was slowed down" },
  DSN: { kind: "report", means: "A report to the sender was made" },
  EXPAND: { kind: "note", means: "A group was expanded to its members" },
  RESOLVE: { kind: "note", means: "The recipient was resolved to another address" },
  REDIRECT: { kind: "note", means: "Redirected to another recipient" },
  TRANSFER: { kind: "note", means: "Recipients were moved to a copy" },
  AGENTINFO: { kind: "note", means: "A transport agent wrote something down" },
  RESUBMIT: { kind: "note", means: "Submitted again, from Safety Net or a queue" },
  LOAD: { kind: "note", means: "Loaded from the queue database when the service started" },
  HARECEIVE: { kind: "copy", means: "A server keeps a shadow copy" },
  HAREDIRECT: { kind: "copy", means: "A shadow copy was made" },
  HADISCARD: { kind: "copy", means: "A shadow copy was discarded" },
};

/** What an event of message tracking means; one that is not in the table is a note with its own name. */
export function trackingEvent(eventId: string): TrackingEvent {
  const name = eventId.toUpperCase();
  return Object.hasOwn(EVENTS, name) && EVENTS[name] ? EVENTS[name] : { kind: "note", means: name };
}
