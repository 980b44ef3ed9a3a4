import type { FoundMessage } from "./message-index";
import type { CollectedSteps } from "./collect-steps";
import type { TraceStep } from "./trace-step";

/** The way of one message through the servers whose logs were dropped. */
export type MessagePath = Pick<FoundMessage, "messageId" | "subject" | "sender"> & {
  readonly recipients: readonly string[];
  readonly hops: readonly PathHop[];
  readonly end: PathEnd;
  readonly totalSeconds?: number;
  /** What the reader should know: logs that are missing, lines left out, clocks. */
  readonly remarks: readonly string[];
};

/** What happened on one server. */
export type PathHop = {
  readonly server: string;
  /** The way leads through it, and no log of it was dropped. */
  readonly isMissing: boolean;
  /** From the last line of the hop before to the first of this. Negative when the clocks differ. */
  readonly secondsBefore?: number;
  readonly events: readonly PathEvent[];
};

/** One or more equal lines of message tracking, with the conversation in which it was sent or received. */
export type PathEvent = Omit<TraceStep, "recipients"> & {
  readonly recipients: readonly string[];
  readonly times: number;
  /** Seconds since the line before on this server, when the message waited longer than the threshold. */
  readonly gapSeconds?: number;
  readonly conversation: readonly string[];
};

export type PathEnd = {
  readonly state: "failed" | "waits" | "delivered" | "left" | "unknown";
  readonly words: string;
  /** What the last server said, for a diagnosis. */
  readonly said: string;
};

/** Readers notice a minute. */
const GAP_SECONDS = 60;
const SHOWN_RECIPIENTS = 20;
const SHOWN_CONVERSATION = 40;

/** Puts the lines of a message into the order of its way. */
export function buildPath(
  messageId: string,
  { steps, lines, subject, sender }: CollectedSteps,
): MessagePath | undefined {
  if (steps.length === 0) return undefined;
  const tracking = steps.filter(({ log, kind }) => log === "tracking" && kind !== "copy");
  const conversations = groupBySession(steps.filter(({ log }) => log !== "tracking"));
  const events = tracking.length > 0 ? tracking : sessionsAsEvents(conversations, messageId);
  const servers = groupByServer(events);
  const order = orderServers(servers);
  const hops = withMissingHops(
    order.map((server) => hopOf(server, servers.get(server) ?? [], conversations, messageId)),
  );
  const times = steps.flatMap(({ at }) => at ?? []);
  const total = times.length < 2 ? undefined : seconds(latest(times) - earliest(times));
  return {
    messageId,
    subject,
    sender,
    recipients: [...new Set(events.flatMap(({ recipients }) => recipients))].slice(0, SHOWN_RECIPIENTS),
    hops,
    end: endOf(events),
    ...(total === undefined ? {} : { totalSeconds: total }),
    remarks: remarksOf(hops, events, lines, steps.length, conversations.size > 0),
  };
}

const seconds = (milliseconds: number): number => Math.round(milliseconds / 1000);
const earliest = (times: readonly number[]): number => times.reduce((one, other) => Math.min(one, other));
const latest = (times: readonly number[]): number => times.reduce((one, other) => Math.max(one, other));
/** "EX01.contoso.com" and "EX01" are one server. */
const shortName = (server: string): string =>
  /^[\d.:[\]]+$/.test(server) ? server : (server.split(".")[0] ?? server).toLowerCase();

function groupBySession(steps: readonly TraceStep[]): ReadonlyMap<string, readonly TraceStep[]> {
  const sessions = new Map<string, TraceStep[]>();
  for (const step of steps) sessions.set(step.sessionId, [...(sessions.get(step.sessionId) ?? []), step]);
  return sessions;
}

/** Where no tracking log was dropped a session that took the message is its event. */
function sessionsAsEvents(
  conversations: ReadonlyMap<string, readonly TraceStep[]>,
  messageId: string,
): readonly TraceStep[] {
  return [...conversations.values()].flatMap((lines): readonly TraceStep[] => {
    const taken = lines.find(({ what }) => what.includes(messageId));
    if (!taken) return [];
    const isReceiver = taken.what.startsWith(">");
    const own = lines.find(({ server }) => server !== "")?.server ?? "";
    return [
      {
        ...taken,
        kind: isReceiver ? "arrives" : "leaves",
        server: own === "" ? "the sending server" : own,
        what: isReceiver ? "RECEIVE · SMTP" : "SEND · SMTP",
        means: isReceiver ? "Received" : "Sent to the next server",
        said: taken.what.slice(2),
        recipients: lines.flatMap(({ what }) => /RCPT TO:<([^>]{1,320})>/i.exec(what)?.[1] ?? []),
      },
    ];
  });
}

function groupByServer(events: readonly TraceStep[]): Map<string, readonly TraceStep[]> {
  const names = new Map<string, string>();
  const servers = new Map<string, TraceStep[]>();
  for (const event of events) {
    const known = names.get(shortName(event.server)) ?? event.server;
    // The longest form of a name tells most.
    names.set(shortName(event.server), event.server.length > known.length ? event.server : known);
    servers.set(shortName(event.server), [...(servers.get(shortName(event.server)) ?? []), event]);
  }
  return new Map([...servers].map(([short, list]) => [names.get(short) ?? short, list]));
}

/** By the time of their first lines; a server that received from another stands behind it, whatever their clocks say. */
function orderServers(servers: ReadonlyMap<string, readonly TraceStep[]>): readonly string[] {
  const first = (events: readonly TraceStep[]): number =>
    earliest([Infinity, ...events.flatMap(({ at }) => at ?? [])]);
  const waiting = [...servers].sort(([, one], [, other]) => first(one) - first(other)).map(([name]) => name);
  const ordered: string[] = [];
  while (waiting.length > 0) {
    const isReady = (name: string): boolean =>
      !sourcesOf(servers.get(name) ?? []).some((source) =>
        waiting.some((other) => other !== name && shortName(other) === source),
      );
    // Servers that passed the message round in a circle have no first one: then time decides.
    const at = Math.max(0, waiting.findIndex(isReady));
    ordered.push(...waiting.splice(at, 1));
  }
  return ordered;
}

const sourcesOf = (events: readonly TraceStep[]): readonly string[] =>
  events.flatMap(({ kind, other }) => (kind === "arrives" && other !== "" ? [shortName(other)] : []));

function hopOf(
  server: string,
  steps: readonly TraceStep[],
  conversations: ReadonlyMap<string, readonly TraceStep[]>,
  messageId: string,
): PathHop {
  const inOrder = [...steps].sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
  const events: PathEvent[] = [];
  for (const step of inOrder) {
    const before = events.at(-1);
    if (
      before &&
      before.what === step.what &&
      before.said === step.said &&
      before.sessionId === step.sessionId
    ) {
      const recipients = [...new Set([...before.recipients, ...step.recipients])].slice(0, SHOWN_RECIPIENTS);
      events[events.length - 1] = { ...before, recipients, times: before.times + 1 };
      continue;
    }
    const previous = inOrder[inOrder.indexOf(step) - 1]?.at;
    const gap = step.at === undefined || previous === undefined ? 0 : seconds(step.at - previous);
    events.push({
      ...step,
      recipients: step.recipients.slice(0, SHOWN_RECIPIENTS),
      times: 1,
      ...(gap >= GAP_SECONDS ? { gapSeconds: gap } : {}),
      conversation: conversationOf(conversations.get(step.sessionId) ?? [], messageId),
    });
  }
  return { server: server === "" ? "unnamed server" : server, isMissing: false, events };
}

/** Of a session that carried several messages, the part about this one: from its MAIL FROM to the answer that names it. */
function conversationOf(lines: readonly TraceStep[], messageId: string): readonly string[] {
  const inOrder = [...lines].sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
  const answer = inOrder.findIndex(({ what }) => what.includes(messageId));
  const start =
    answer < 0 ? 0 : inOrder.slice(0, answer).findLastIndex(({ what }) => /MAIL FROM:/i.test(what));
  const part = answer < 0 ? inOrder : inOrder.slice(Math.max(0, start), answer + 1);
  return part.slice(-SHOWN_CONVERSATION).map(({ at, what }) => {
    const time = at === undefined ? "" : `${new Date(at).toISOString().slice(11, 23)} `;
    return `${time}${what}`.slice(0, 400);
  });
}

/** Puts a hop in wherever a line speaks of one of our own servers whose log is not there, and measures the ways between. */
function withMissingHops(hops: readonly PathHop[]): readonly PathHop[] {
  const domains = new Set(hops.flatMap(({ server }) => domainOf(server) ?? []));
  const known = new Set(hops.map(({ server }) => shortName(server)));
  const isOurs = (host: string): boolean => {
    const domain = domainOf(host);
    return domain !== undefined && domains.has(domain) && !known.has(shortName(host));
  };
  const all = hops.flatMap((hop): readonly PathHop[] => {
    const arrival = hop.events.find(({ kind }) => kind === "arrives")?.other ?? "";
    const target = hop.events.findLast(({ kind }) => kind === "leaves")?.other ?? "";
    const missing = (server: string): readonly PathHop[] => {
      if (!isOurs(server)) return [];
      known.add(shortName(server));
      return [{ server, isMissing: true, events: [] }];
    };
    return [...missing(arrival), hop, ...missing(target)];
  });
  return all.map((hop, at) => {
    const from = all.slice(0, at).findLast(({ isMissing }) => !isMissing);
    const left = from?.events.findLast(({ kind }) => kind === "leaves")?.at ?? from?.events.at(-1)?.at;
    const arrived = hop.events[0]?.at;
    return left === undefined || arrived === undefined
      ? hop
      : { ...hop, secondsBefore: seconds(arrived - left) };
  });
}

function domainOf(host: string): string | undefined {
  const domain = host.slice(host.indexOf(".") + 1).toLowerCase();
  return /^[\d.]+$/.test(host) || !host.includes(".") || !domain.includes(".") ? undefined : domain;
}

const ENDS = {
  failed: { state: "failed", words: "It failed" },
  waits: { state: "waits", words: "It still waits when the logs end" },
  delivered: { state: "delivered", words: "It was delivered to a mailbox" },
  leaves: { state: "left", words: "It was handed over to another server" },
} as const;

function endKindOf({ kind }: TraceStep): keyof typeof ENDS | undefined {
  return kind === "failed" || kind === "waits" || kind === "delivered" || kind === "leaves"
    ? kind
    : undefined;
}

/** A failure counts whatever came after it; else the last thing that happened. */
function endOf(events: readonly TraceStep[]): PathEnd {
  const inOrder = [...events].sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
  const outcome =
    inOrder.findLast(({ kind }) => kind === "failed") ??
    inOrder.findLast((step) => endKindOf(step) !== undefined);
  const kind = outcome && endKindOf(outcome);
  if (!outcome || !kind)
    return {
      state: "unknown",
      words: "The logs do not show how it ended: the log of the next hour, or of another server, is missing.",
      said: "",
    };
  const { state, words } = ENDS[kind];
  const isPartly = state === "failed" && inOrder.some((step) => step.kind === "delivered");
  const where = state === "left" ? outcome.other : outcome.server;
  return {
    state,
    words: `${words}${where === "" ? "" : state === "left" ? `: ${where}` : ` on ${where}`}${isPartly ? "; other recipients got it" : ""}.`,
    said: outcome.said,
  };
}

function remarksOf(
  hops: readonly PathHop[],
  events: readonly TraceStep[],
  lines: number,
  kept: number,
  hasConversations: boolean,
): readonly string[] {
  const missing = hops.filter(({ isMissing }) => isMissing).map(({ server }) => server);
  const first = hops.find(({ isMissing }) => !isMissing);
  const ahead = hops.filter(({ secondsBefore = 0 }) => secondsBefore < 0);
  return [
    ...(missing.length > 0
      ? [`The log of ${missing.join(", ")} is missing: drop it too, and the way through it is shown.`]
      : []),
    ...(first && !first.events.some(({ kind }) => kind === "arrives")
      ? [`How it came to ${first.server} stands in no log that was dropped.`]
      : []),
    ...ahead.map(
      ({ server, secondsBefore = 0 }) =>
        `The clock of ${server} is at least ${-secondsBefore} s behind the one before it.`,
    ),
    ...(events.some(({ sessionId }) => sessionId !== "") && !hasConversations
      ? [
          "Drop the SMTP protocol logs of the same hours as well, and what the servers said to each other is shown.",
        ]
      : []),
    ...(lines > kept ? [`It stands in ${lines} lines; the first and the last ${kept} were read.`] : []),
  ];
}
