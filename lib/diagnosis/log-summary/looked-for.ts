import type { LogKind } from "../formats/log-table";

/** What counts as a failure in each kind of log, in words that end "This looked for …". */
export const LOOKED_FOR: Readonly<Record<LogKind | "events", string>> = {
  "smtp-protocol-log":
    "replies that begin with 4 or 5, notes of the server that name a failure, and sessions that end where an answer was due",
  "message-tracking-log": "entries of messages that failed or were deferred",
  "connectivity-log": "connections that were noted as failed",
  events: "events of every level but Information",
};
