import type { LogKind } from "../formats/log-table";
import { keptText } from "../log-summary/kept-text";
import { createLineReader } from "../log-summary/line-reader";
import { createRowReader } from "../log-summary/log-rows";
import type { CellOf } from "../log-summary/row-collector";
import { recipientsOf, sessionOf, timeOf } from "./trace-step";
import { trackingEvent, type StepKind } from "./tracking-events";

/** What is known of a message after one reading of the logs. */
export type FoundMessage = {
  readonly messageId: string;
  readonly subject: string;
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly recipientCount: number;
  readonly lines: number;
  readonly first?: number;
  readonly last?: number;
  readonly state: MessageState;
};

export type MessageState = "failed" | "waits" | "delivered" | "left" | "on its way";

/** The keys by which the lines of a message are found in all logs. */
export type MessageKeys = {
  readonly messageId: string;
  readonly sessions: ReadonlySet<string>;
  readonly internalIds: ReadonlySet<string>;
};

type Indexed = {
  readonly messageId: string;
  subject: string;
  sender: string;
  recipients: string[];
  recipientCount: number;
  lines: number;
  first: number;
  last: number;
  lastState: number;
  state: MessageState;
  hasFailed: boolean;
  /** Parted by blanks: a set for each of a hundred thousand messages would fill the memory. */
  sessions: string;
  internalIds: string;
};

/** Reads logs piece by piece and keeps the messages in them, not their lines. */
export type MessageIndex = {
  /** Ends one file and begins the next. */
  readonly next: () => void;
  readonly add: (chunk: string) => void;
  readonly finish: () => void;
  readonly count: () => number;
  readonly kinds: () => readonly LogKind[];
  /** The messages of which ID, sender, recipient or subject hold all words of the query; failed ones first. */
  readonly search: (query: string, limit: number) => readonly FoundMessage[];
  readonly keysOf: (messageId: string) => MessageKeys;
  readonly remarks: () => readonly string[];
};

/** More do not fit into 300 MB. */
const MOST_MESSAGES = 150_000;
const KEPT_RECIPIENTS = 30;
const LONGEST_KEYS = 1_200;
const MOST_OPEN_SESSIONS = 3_000;
const LONGEST_SUBJECT = 120;
/** What a server says when it has taken a message (RFC 3463 X.6.0, as Exchange words it). */
const TAKEN = /^250 2\.6\.0 (<[^>\s]{3,300}>)/;
const STATES: Partial<Readonly<Record<StepKind, MessageState>>> = {
  failed: "failed",
  waits: "waits",
  delivered: "delivered",
  leaves: "left",
};
const ORDER: readonly MessageState[] = ["failed", "waits", "on its way", "left", "delivered"];

export function createMessageIndex(): MessageIndex {
  const messages = new Map<string, Indexed>();
  const kinds = new Set<LogKind>();
  const open = new Map<string, { sender: string; recipients: string[] }>();
  let isFull = false;
  let unread = 0;

  function messageOf(messageId: string): Indexed | undefined {
    const known = messages.get(messageId);
    if (known) return known;
    if (messages.size >= MOST_MESSAGES) {
      isFull = true;
      return undefined;
    }
    const id = keptText(messageId);
    const message: Indexed = {
      messageId: id,
      subject: "",
      sender: "",
      recipients: [],
      recipientCount: 0,
      lines: 0,
      first: Infinity,
      last: -Infinity,
      lastState: -Infinity,
      state: "on its way",
      hasFailed: false,
      sessions: "",
      internalIds: "",
    };
    messages.set(id, message);
    return message;
  }

  function noteTracking(cell: CellOf): void {
    const eventId = cell("event-id").trim().toUpperCase();
    // A report is a message of its own; what it refers to is the one that is looked for.
    const messageId = (eventId === "DSN" && firstReference(cell)) || cell("message-id").trim();
    const message = messageId === "" ? undefined : messageOf(messageId);
    if (!message) return;
    noteCommon(message, timeOf(cell), sessionOf(cell));
    const { kind } = trackingEvent(eventId);
    const state = STATES[kind];
    const at = timeOf(cell) ?? message.last;
    if (state === "failed") message.hasFailed = true;
    if (state !== undefined && at >= message.lastState) {
      message.state = state;
      message.lastState = at;
    }
    if (message.subject === "") message.subject = keptText(cell("message-subject").slice(0, LONGEST_SUBJECT));
    if (message.sender === "") message.sender = keptText(cell("sender-address"));
    const internalId = cell("internal-message-id").trim();
    message.internalIds = withKey(message.internalIds, internalId);
    noteRecipients(message, recipientsOf(cell));
  }

  function noteRecipients(message: Indexed, recipients: readonly string[]): void {
    for (const recipient of recipients) {
      if (message.recipients.length >= KEPT_RECIPIENTS) {
        message.recipientCount = Math.max(message.recipientCount, recipients.length);
        return;
      }
      if (!message.recipients.includes(recipient)) message.recipients.push(keptText(recipient));
    }
    message.recipientCount = Math.max(message.recipientCount, message.recipients.length);
  }

  function noteCommon(message: Indexed, at: number | undefined, sessionId: string): void {
    message.lines += 1;
    if (at !== undefined && at < message.first) message.first = at;
    if (at !== undefined && at > message.last) message.last = at;
    message.sessions = withKey(message.sessions, sessionId);
  }

  function noteProtocol(cell: CellOf): void {
    const data = cell("data");
    const isEnvelope = data.startsWith("MAIL FROM:") || data.startsWith("RCPT TO:");
    if (!isEnvelope && !data.startsWith("250 2.6.0")) return;
    const sessionId = cell("session-id").toUpperCase();
    const session = open.get(sessionId) ?? { sender: "", recipients: [] };
    if (isEnvelope) {
      if (!open.has(sessionId)) {
        const [oldest] = open.keys();
        if (open.size >= MOST_OPEN_SESSIONS && oldest !== undefined) open.delete(oldest);
        open.set(keptText(sessionId), session);
      }
      const address = /<([^>]{0,320})>/.exec(data)?.[1] ?? "";
      if (data.startsWith("MAIL")) [session.sender, session.recipients] = [keptText(address), []];
      else if (session.recipients.length < KEPT_RECIPIENTS) session.recipients.push(keptText(address));
      return;
    }
    const messageId = TAKEN.exec(data)?.[1];
    const message = messageId === undefined ? undefined : messageOf(messageId);
    if (!message) return;
    noteCommon(message, timeOf(cell), sessionId);
    if (message.sender === "") message.sender = session.sender;
    noteRecipients(message, session.recipients);
  }

  const newReader = () =>
    createRowReader((kind, cell) => {
      kinds.add(kind);
      if (kind === "message-tracking-log") noteTracking(cell);
      else if (kind === "smtp-protocol-log") noteProtocol(cell);
    });
  let rows = newReader();
  let lines = createLineReader((line) => rows.add(line));
  function finish(): void {
    lines.finish();
    rows.finish();
    unread += rows.unknownRows();
  }
  return {
    next: () => {
      finish();
      rows = newReader();
      lines = createLineReader((line) => rows.add(line));
    },
    add: (chunk) => lines.add(chunk),
    finish,
    count: () => messages.size,
    kinds: () => [...kinds],
    search: (query, limit) => {
      const words = query.toLowerCase().split(/\s+/).filter(Boolean);
      // Asked for again and again while logs are read: a hundred thousand messages are not sorted for the first few.
      const first: Indexed[] = [];
      for (const message of messages.values()) {
        const last = first.length < limit ? undefined : first.at(-1);
        if ((last && worstFirst(message, last) >= 0) || !holdsAll(message, words)) continue;
        const at = first.findLastIndex((other) => worstFirst(other, message) <= 0);
        first.splice(at + 1, 0, message);
        if (first.length > limit) first.pop();
      }
      return first.map(shown);
    },
    keysOf: (messageId) => {
      const { sessions, internalIds } = messages.get(messageId) ?? {};
      return { messageId, sessions: keySet(sessions), internalIds: keySet(internalIds) };
    },
    remarks: () => [
      ...(isFull
        ? [
            `The logs hold more than ${MOST_MESSAGES} messages; the others are found by their whole message ID only.`,
          ]
        : []),
      ...(unread > 0 ? [`${unread} rows are of no log that is known here and were left out.`] : []),
    ],
  };
}

function withKey(keys: string, key: string): string {
  if (key === "" || keys.length > LONGEST_KEYS || ` ${keys} `.includes(` ${key} `)) return keys;
  return keptText(keys === "" ? key : `${keys} ${key}`);
}

function keySet(keys = ""): ReadonlySet<string> {
  return new Set(keys.split(" ").filter(Boolean));
}

/** The message that a row of a report is about. */
export function firstReference(cell: CellOf): string {
  return /<[^>\s]{3,300}>/.exec(cell("reference"))?.[0] ?? "";
}

function holdsAll({ messageId, subject, sender, recipients }: Indexed, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = `${messageId} ${subject} ${sender} ${recipients.join(" ")}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

const stateOf = ({ state, hasFailed }: Indexed): MessageState => (hasFailed ? "failed" : state);

function worstFirst(one: Indexed, other: Indexed): number {
  return ORDER.indexOf(stateOf(one)) - ORDER.indexOf(stateOf(other)) || other.last - one.last;
}

function shown(message: Indexed): FoundMessage {
  const { messageId, subject, sender, recipients, recipientCount, lines, first, last } = message;
  return {
    messageId,
    subject,
    sender,
    recipients: recipients.slice(0, 3),
    recipientCount,
    lines,
    ...(Number.isFinite(first) ? { first, last } : {}),
    state: stateOf(message),
  };
}
