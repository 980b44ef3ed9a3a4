import { dropRepeatedFindings, type DeclaredFinding, type ReadFinding } from "../findings/read-finding";
import type { MappedText } from "../mapped-text";
import { readPrintedObjects, type PrintedObject } from "./printed-objects";
import { readPropertyRecords, textOfRecords } from "./property-list";
import type { Reading } from "./reading";

/** What a synchronization with an Edge server, or the test of one, shows. */
export const EDGE_FINDINGS = {
  unreachable: {
    id: "edgesync-unreachable",
    title: "EdgeSync does not reach the Edge server",
    means:
      "The internal servers must reach the Edge server's directory on port 50636. Until then it works with an old copy of recipients, domains and connectors.",
    leadsTo: ["/problems/edge-subscription-out-of-date"],
    wizard: "/troubleshoot/edge-mail-flow/edge-sign.trust",
    strength: 0.7,
  },
  certificate: {
    id: "edgesync-certificate",
    title: "EdgeSync does not know the Edge server's certificate",
    means: "A certificate was replaced on one side. Subscribe the Edge server again.",
    leadsTo: ["/events/msexchange-edgesync/10104", "/problems/edge-subscription-out-of-date"],
    wizard: "/troubleshoot/edge-mail-flow/edge-sign.trust",
    strength: 0.8,
  },
  credential: {
    id: "edgesync-credential",
    title: "The Edge server refuses EdgeSync's account",
    means: "The replication account of the subscription is no longer valid. Subscribe the Edge server again.",
    leadsTo: ["/problems/edge-subscription-out-of-date", "/events/msexchange-edgesync/1004"],
    wizard: "/troubleshoot/edge-mail-flow/edge-sign.trust",
    strength: 0.8,
  },
  failed: {
    id: "edgesync-failed",
    title: "EdgeSync does not synchronize",
    means: "FailureDetail says why; print it with Format-List.",
    leadsTo: ["/problems/edge-subscription-out-of-date"],
    wizard: "/troubleshoot/edge-mail-flow",
    strength: 0.65,
  },
  leased: {
    id: "edgesync-leased",
    title: "Another server synchronizes with the Edge server",
    means:
      "One Mailbox server at a time holds the lease. This is no fault while that server synchronizes; look for its EdgeSync events.",
    leadsTo: ["/problems/edge-subscription-out-of-date"],
    wizard: "/troubleshoot/edge-mail-flow",
    strength: 0.5,
  },
  noSubscription: {
    id: "edgesync-not-configured",
    title: "No Edge server is subscribed to this site",
    means: "Nothing is synchronized. Compare with Get-EdgeSubscription, and with the site of this server.",
    leadsTo: ["/problems/edge-subscription-out-of-date"],
    wizard: "/troubleshoot/edge-mail-flow",
    strength: 0.6,
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

/** How the details of a failed synchronization tell its causes apart, and its result when they say nothing. */
const BY_DETAIL: readonly (readonly [pattern: RegExp, finding: DeclaredFinding])[] = [
  [/LDAP server is unavailable/i, EDGE_FINDINGS.unreachable],
  [/match certificate/i, EDGE_FINDINGS.certificate],
  [/credential is invalid/i, EDGE_FINDINGS.credential],
];
const BY_RESULT: Readonly<Record<string, DeclaredFinding>> = {
  aborted: EDGE_FINDINGS.failed,
  couldnotconnect: EDGE_FINDINGS.unreachable,
  couldnotlease: EDGE_FINDINGS.leased,
  failed: EDGE_FINDINGS.failed,
  incomplete: EDGE_FINDINGS.failed,
  lostlease: EDGE_FINDINGS.leased,
  nosubscriptions: EDGE_FINDINGS.noSubscription,
  nosyncconfigured: EDGE_FINDINGS.noSubscription,
  syncdisabled: EDGE_FINDINGS.failed,
};

/** Reads Test-EdgeSynchronization: one object for each Edge server. */
export function readEdgeSynchronization(cleaned: MappedText): Reading | undefined {
  const tests = readPrintedObjects(cleaned, ["SyncStatus"]);
  if (tests.length === 0) return undefined;
  return reading(
    "ps-test-edgesynchronization",
    cleaned,
    tests.flatMap((test) => findingOf(test, "SyncStatus", "FailureDetail")),
  );
}

/** Reads Start-EdgeSynchronization: one object for each Edge server and kind of data, with what was carried over. */
export function readStartedEdgeSynchronization(cleaned: MappedText): Reading | undefined {
  const runs = readPrintedObjects(cleaned, ["Result", "Type", "Name"]).filter(({ value }) =>
    /^(?:Recipients|Configuration|General)/i.test(value("Type")),
  );
  if (runs.length === 0) return undefined;
  return reading(
    "ps-start-edgesynchronization",
    cleaned,
    runs.flatMap((run) => findingOf(run, "Result", "FailureDetails")),
  );
}

function findingOf({ value }: PrintedObject, result: string, details: string): readonly ReadFinding[] {
  const [status, detail, name] = [value(result), value(details), value("Name")];
  const known = BY_RESULT[status.toLowerCase()];
  // A synchronization that runs, has not begun yet, or went well is no failure.
  if (!known) return [];
  const finding = BY_DETAIL.find(([pattern]) => pattern.test(detail))?.[1] ?? known;
  const isOfAServer = name !== "" && finding !== EDGE_FINDINGS.noSubscription;
  return [
    { ...finding, title: isOfAServer ? `${finding.title}: ${name}` : finding.title, quote: detail || status },
  ];
}

function reading(format: Reading["format"], cleaned: MappedText, findings: readonly ReadFinding[]): Reading {
  const records = readPropertyRecords(cleaned);
  // A detail that the window wrapped is quoted whole.
  const text = records.length === 0 ? cleaned : textOfRecords(records);
  return { format, text, events: [], values: [], findings: dropRepeatedFindings(findings) };
}
