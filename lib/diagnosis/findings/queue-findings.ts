import type { ReadQueue } from "../formats/reading";
import type { DeclaredFinding, ReadFinding } from "./read-finding";

/** What a list of queues shows as a whole. */
export const QUEUE_FINDINGS = {
  retry: {
    id: "queues-in-retry",
    title: "Queues wait for their next try",
    means: "Their Last Error says why; the queue with most messages first.",
    leadsTo: [],
    wizard: "/troubleshoot/mail-does-not-arrive",
    strength: 0,
  },
  suspended: {
    id: "queues-suspended",
    title: "Queues are suspended",
    means:
      "Somebody stopped them; they send nothing until they are resumed. Find out why before you resume them.",
    leadsTo: [],
    wizard: "/troubleshoot/mail-does-not-arrive",
    strength: 0,
  },
  submission: {
    id: "submission-queue-long",
    title: "The Submission queue holds mail back",
    means:
      "Messages wait to be categorized: an agent, the directory or back pressure slows the Transport service down.",
    leadsTo: [],
    wizard: "/troubleshoot/categorizer-holds-mail",
    strength: 0,
  },
  poison: {
    id: "poison-queue-filled",
    title: "The poison queue holds messages",
    means: "Transport set them aside because they seemed to crash it.",
    leadsTo: [],
    wizard: "/troubleshoot/transport-crashes",
    strength: 0,
  },
  unreachable: {
    id: "unreachable-queue-filled",
    title: "The Unreachable queue holds messages",
    means: "There is no route to their next hop.",
    leadsTo: [],
    wizard: "/troubleshoot/no-route",
    strength: 0,
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

/** A few messages are always on their way through the Submission queue. */
const LONG_SUBMISSION = 50;
const SHOWN_QUEUES = 3;

/** Counts the queues that do not send, and those of them that share one error. */
export function readQueueFindings(queues: readonly ReadQueue[]): readonly ReadFinding[] {
  const sending = queues.filter(({ identity }) => !/\\Shadow\\/i.test(identity));
  const named = (name: RegExp): ReadQueue | undefined =>
    sending.find(({ identity, messageCount = 0 }) => name.test(identity) && messageCount > 0);
  const byCount = (one: ReadQueue, other: ReadQueue): number =>
    (other.messageCount ?? 0) - (one.messageCount ?? 0);
  const inState = (state: string): readonly ReadQueue[] =>
    sending.filter(({ status }) => status?.toLowerCase() === state).sort(byCount);
  const retry = inState("retry");
  const suspended = inState("suspended");
  const submission = named(/\\Submission$/i);
  const poison = named(/\\Poison$/i);
  const unreachable = named(/\\Unreachable$/i);
  return [
    ...(retry.length > 0
      ? [
          {
            ...QUEUE_FINDINGS.retry,
            title: retryTitle(retry, sending.length),
            means: `${list(retry)} ${QUEUE_FINDINGS.retry.means}`,
          },
        ]
      : []),
    ...(suspended.length > 0
      ? [
          {
            ...QUEUE_FINDINGS.suspended,
            title: `${count(suspended.length, "queue is", "queues are")} suspended`,
            means: `${list(suspended)} ${QUEUE_FINDINGS.suspended.means}`,
          },
        ]
      : []),
    ...(submission && (submission.messageCount ?? 0) >= LONG_SUBMISSION
      ? [filled(QUEUE_FINDINGS.submission, submission)]
      : []),
    ...(poison ? [filled(QUEUE_FINDINGS.poison, poison)] : []),
    ...(unreachable ? [filled(QUEUE_FINDINGS.unreachable, unreachable)] : []),
  ];
}

function retryTitle(retry: readonly ReadQueue[], all: number): string {
  const messages = retry.reduce((sum, { messageCount = 0 }) => sum + messageCount, 0);
  const errors = new Map<string, number>();
  for (const { lastError = "" } of retry) {
    const error = commonForm(lastError);
    if (error !== "") errors.set(error, (errors.get(error) ?? 0) + 1);
  }
  const shared = Math.max(0, ...errors.values());
  const sharing = shared < 2 ? "" : `; ${shared === retry.length ? "all" : shared} share one error`;
  return `${retry.length} of ${count(all, "queue", "queues")} in Retry, with ${count(messages, "message", "messages")}${sharing}`;
}

/** An error without what differs from queue to queue: times, addresses, hosts. */
function commonForm(error: string): string {
  return error
    .replace(/\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[ T]\d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?/g, "")
    .replace(/(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}\b/gi, "")
    .replace(/\s+/g, " ")
    .trim();
}

function list(queues: readonly ReadQueue[]): string {
  const shown = queues
    .slice(0, SHOWN_QUEUES)
    .map(({ identity, nextHopDomain, messageCount = 0 }) => `${nextHopDomain ?? identity} (${messageCount})`);
  const more = queues.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}

function filled(finding: DeclaredFinding, { identity, messageCount = 0 }: ReadQueue): ReadFinding {
  return { ...finding, title: `${finding.title}: ${messageCount}`, quote: identity };
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
