import type { TrackingRow } from "../formats/message-tracking-log";
import type { DeclaredFinding, ReadFinding } from "./read-finding";

/** What a few tracking events show as a whole. */
export const TRACKING_FINDINGS = {
  failed: {
    id: "tracking-events-failed",
    title: "Tracking events tell of failures",
    means:
      "The RecipientStatus of these rows says why; a table leaves it out, so print them with Format-List.",
    leadsTo: [],
    wizard: "/troubleshoot/mail-does-not-arrive",
    strength: 0,
  },
  deferred: {
    id: "tracking-events-deferred",
    title: "Tracking events tell of delays",
    means: "The message waits and is tried again. RecipientStatus or SourceContext say for what.",
    leadsTo: [],
    wizard: "/troubleshoot/mail-is-slow",
    strength: 0,
  },
  unfinished: {
    id: "tracking-without-end",
    title: "Received, and nothing after it",
    means:
      "No event delivers, sends or refuses the message: it waits in a queue, or its further events stand in the log of another server or of a later hour.",
    leadsTo: [],
    wizard: "/troubleshoot/mail-does-not-arrive",
    strength: 0,
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

const FAILED = /^(?:BADMAIL|POISONMESSAGE|DROP|[A-Z]{0,20}FAIL)$/;
const DEFERRED = /DEFER$/;
const ENDED = /^(?:SEND(?:EXTERNAL)?|DELIVER|DUPLICATEDELIVER|DSN|PROCESS|REDIRECT|EXPAND|TRANSFER)$/;

/** Counts the failures and delays among tracking events, and notices when they only begin. */
export function readTrackingFindings(rows: readonly TrackingRow[]): readonly ReadFinding[] {
  const matching = (pattern: RegExp): readonly TrackingRow[] =>
    rows.filter(({ eventId = "" }) => pattern.test(eventId));
  const failed = matching(FAILED);
  const deferred = matching(DEFERRED);
  const hasBegun = matching(/^RECEIVE$/).length > 0;
  const hasEnded = failed.length > 0 || matching(ENDED).length > 0;
  return [
    ...counted(TRACKING_FINDINGS.failed, failed, rows.length, "a failure"),
    ...counted(TRACKING_FINDINGS.deferred, deferred, rows.length, "a delay"),
    ...(hasBegun && !hasEnded && deferred.length === 0 ? [TRACKING_FINDINGS.unfinished] : []),
  ];
}

function counted(
  finding: DeclaredFinding,
  some: readonly TrackingRow[],
  all: number,
  what: string,
): readonly ReadFinding[] {
  const [first] = some;
  if (!first) return [];
  const recipients = new Set(some.flatMap(({ recipients: own }) => own)).size;
  const whom = recipients === 0 ? "" : `, for ${recipients} ${recipients === 1 ? "recipient" : "recipients"}`;
  return [
    {
      ...finding,
      title: `${some.length} of ${all} tracking ${all === 1 ? "event tells" : "events tell"} of ${what}${whom}`,
      quote: first.eventId ?? "",
    },
  ];
}
