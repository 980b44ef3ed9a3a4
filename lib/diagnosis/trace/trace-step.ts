import type { CellOf } from "../log-summary/row-collector";
import { trackingEvent, type StepKind } from "./tracking-events";

/** One line of a log that belongs to a message. */
export type TraceStep = {
  /** Milliseconds since 1970; undefined when the time cannot be read. */
  readonly at?: number;
  readonly log: "tracking" | "protocol" | "connectivity";
  readonly kind: StepKind;
  /** The server that wrote the line; empty when the line does not tell. */
  readonly server: string;
  /** "RECEIVE · SMTP", or the line of a conversation. */
  readonly what: string;
  readonly means: string;
  /** What a server answered, or why it waits. */
  readonly said: string;
  /** The other server of a line about two. */
  readonly other: string;
  readonly sessionId: string;
  readonly recipients: readonly string[];
};

const SESSION_ID = /^([0-9A-F]{16})\b/i;

/** The session in which a tracking row of SMTP took place; empty for others. */
export function sessionOf(cell: CellOf): string {
  return SESSION_ID.exec(cell("source-context").trim())?.[1]?.toUpperCase() ?? "";
}

/** The time of a row; the logs of transport are in UTC, and a time without a zone is taken for it. */
export function timeOf(cell: CellOf): number | undefined {
  const text = cell("date-time").trim();
  const at = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  return Number.isNaN(at) ? undefined : at;
}

/** A row of message tracking as a step. */
export function trackingStep(cell: CellOf): TraceStep {
  const eventId = cell("event-id").trim().toUpperCase();
  const source = cell("source").trim();
  const { kind, means } = trackingEvent(eventId);
  const at = timeOf(cell);
  const client = cell("client-hostname").trim();
  const server = cell("server-hostname").trim();
  // Who receives is the server of a row; who sends, delivers or fails is its client.
  const isReceiver = kind === "arrives" || kind === "copy" || client === "";
  const status = cell("recipient-status").trim();
  const context = cell("source-context").trim();
  return {
    ...(at === undefined ? {} : { at }),
    log: "tracking",
    kind,
    server: isReceiver ? server || client : client,
    what: source === "" ? eventId : `${eventId} · ${source}`,
    means,
    said: status === "" && kind !== "arrives" && sessionOf(cell) === "" ? context : status,
    other: source === "SMTP" ? (isReceiver ? client : server) : "",
    sessionId: sessionOf(cell),
    recipients: recipientsOf(cell),
  };
}

/** All recipients of a row. */
export function recipientsOf(cell: CellOf): readonly string[] {
  return cell("recipient-address").split(";").filter(Boolean);
}

/** A row of an SMTP protocol log as a step; only the Receive connector names its server. */
export function protocolStep(cell: CellOf): TraceStep {
  const at = timeOf(cell);
  const connector = cell("connector-id");
  const text = [cell("data"), cell("context")].filter((part) => part !== "").join(" ");
  return {
    ...(at === undefined ? {} : { at }),
    log: "protocol",
    kind: "note",
    server: connector.includes("\\") ? (connector.split("\\")[0] ?? "") : "",
    what: `${cell("event")} ${text}`.trim(),
    means: "",
    said: "",
    other: cell("remote-endpoint"),
    sessionId: cell("session-id").toUpperCase(),
    recipients: [],
  };
}

/** A row of a connectivity log as a step. */
export function connectivityStep(cell: CellOf): TraceStep {
  const at = timeOf(cell);
  return {
    ...(at === undefined ? {} : { at }),
    log: "connectivity",
    kind: "note",
    server: "",
    what: `${cell("direction")} ${cell("description")}`.trim(),
    means: "",
    said: "",
    other: cell("destination"),
    sessionId: cell("session").toUpperCase(),
    recipients: [],
  };
}
