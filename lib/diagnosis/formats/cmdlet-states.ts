import { dropRepeatedFindings, type DeclaredFinding, type ReadFinding } from "../findings/read-finding";
import type { MappedText } from "../mapped-text";
import { propertyOf, readPropertyRecords, textOfRecords } from "./property-list";
import type { Reading } from "./reading";
import { cellOf, readRuledTable } from "./ruled-table";

/** What the outputs of Exchange's tests show. */
export const STATE_FINDINGS = {
  inactive: {
    id: "components-inactive",
    title: "Components of the server are inactive",
    means:
      "The services may run, and mail is refused all the same. Set the components active under each requester that set them inactive.",
    leadsTo: ["/problems/components-inactive-after-maintenance"],
    wizard: "/troubleshoot/server-component-inactive",
    strength: 0.85,
  },
  stopped: {
    id: "services-not-running",
    title: "Required services do not run",
    means: "Start them; if one stops again, its events in the Application log say why.",
    leadsTo: [],
    wizard: "/troubleshoot/transport-stops",
    strength: 0,
  },
  mailflow: {
    id: "test-mailflow-failed",
    title: "Test-Mailflow failed",
    means: "The test message did not arrive in time. Follow it in the tracking log and look at the queues.",
    leadsTo: ["/problems/mail-does-not-arrive-start-here"],
    wizard: "/troubleshoot/mail-does-not-arrive",
    strength: 0.6,
  },
  edgeUnreachable: {
    id: "edgesync-unreachable",
    title: "EdgeSync does not reach the Edge server",
    means:
      "The internal servers must reach the Edge server's directory on port 50636. Until then it works with an old copy of recipients, domains and connectors.",
    leadsTo: ["/problems/edge-subscription-out-of-date"],
    wizard: "/troubleshoot/edge-mail-flow/edge-sign.trust",
    strength: 0.7,
  },
  edgeCertificate: {
    id: "edgesync-certificate",
    title: "EdgeSync does not know the Edge server's certificate",
    means: "A certificate was replaced on one side. Subscribe the Edge server again.",
    leadsTo: ["/events/msexchange-edgesync/10104", "/problems/edge-subscription-out-of-date"],
    wizard: "/troubleshoot/edge-mail-flow/edge-sign.trust",
    strength: 0.8,
  },
  edgeCredential: {
    id: "edgesync-credential",
    title: "The Edge server refuses EdgeSync's account",
    means: "The replication account of the subscription is no longer valid. Subscribe the Edge server again.",
    leadsTo: ["/problems/edge-subscription-out-of-date", "/events/msexchange-edgesync/1004"],
    wizard: "/troubleshoot/edge-mail-flow/edge-sign.trust",
    strength: 0.8,
  },
  edgeFailed: {
    id: "edgesync-failed",
    title: "EdgeSync does not synchronize",
    means: "FailureDetail says why; print it with Format-List.",
    leadsTo: ["/problems/edge-subscription-out-of-date"],
    wizard: "/troubleshoot/edge-mail-flow",
    strength: 0.65,
  },
  edgeNoSubscription: {
    id: "edgesync-not-configured",
    title: "No Edge server is subscribed to this site",
    means: "Nothing is synchronized. Compare with Get-EdgeSubscription, and with the site of this server.",
    leadsTo: ["/problems/edge-subscription-out-of-date"],
    wizard: "/troubleshoot/edge-mail-flow",
    strength: 0.6,
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

/** How the details of a failed synchronization tell its causes apart. */
const EDGE_DETAILS: readonly (readonly [pattern: RegExp, finding: DeclaredFinding])[] = [
  [/LDAP server is unavailable/i, STATE_FINDINGS.edgeUnreachable],
  [/match certificate/i, STATE_FINDINGS.edgeCertificate],
  [/credential is invalid/i, STATE_FINDINGS.edgeCredential],
];

/** Components whose state has nothing to do with mail when they are off on purpose. */
const OFF_BY_DEFAULT = /^(?:ForwardSyncDaemon|ProvisioningRps)$/i;

/** Reads Get-ServerComponentState, as a table or as a list. */
export function readComponentStates(cleaned: MappedText): Reading | undefined {
  const table = readRuledTable(cleaned);
  const rows =
    table && ["Component", "State"].every((name) => table.names.includes(name))
      ? table.rows.map((row) => [cellOf(table, row, "Component")?.text, cellOf(table, row, "State")?.text])
      : readPropertyRecords(cleaned).map((record) => [
          propertyOf(record, "Component")?.text,
          propertyOf(record, "State")?.text,
        ]);
  const states = rows.filter(
    ([component, state]) => component !== undefined && /^(?:Active|Inactive|Draining)$/i.test(state ?? ""),
  );
  if (states.length === 0) return undefined;
  const off = states.flatMap(([component = "", state = ""]) =>
    /^active$/i.test(state) || OFF_BY_DEFAULT.test(component) ? [] : [component],
  );
  return {
    format: "ps-get-servercomponentstate",
    text: cleaned,
    events: [],
    values: [],
    findings: off.length === 0 ? [] : [named(STATE_FINDINGS.inactive, off)],
  };
}

/** Reads Test-ServiceHealth: one record for each role. */
export function readServiceHealth(cleaned: MappedText): Reading | undefined {
  const records = readPropertyRecords(cleaned).filter((record) =>
    propertyOf(record, "RequiredServicesRunning"),
  );
  if (records.length === 0) return undefined;
  const stopped = new Set(
    records.flatMap(
      (record) => propertyOf(record, "ServicesNotRunning")?.text.match(/[A-Za-z]\w{2,60}/g) ?? [],
    ),
  );
  return {
    format: "ps-test-servicehealth",
    text: textOfRecords(records),
    events: [],
    values: [],
    findings: stopped.size === 0 ? [] : [named(STATE_FINDINGS.stopped, [...stopped])],
  };
}

/** Reads Test-Mailflow, as a list or as a table. */
export function readTestMailflow(cleaned: MappedText): Reading | undefined {
  const result =
    readPropertyRecords(cleaned).flatMap(
      (record) => propertyOf(record, "TestMailflowResult")?.text ?? [],
    )[0] ?? tableResult(cleaned);
  if (result === undefined) return undefined;
  return {
    format: "ps-test-mailflow",
    text: cleaned,
    events: [],
    values: [],
    findings: /fail/i.test(result) ? [{ ...STATE_FINDINGS.mailflow, quote: result }] : [],
  };
}

/** Reads Test-EdgeSynchronization: one record for each Edge server. */
export function readEdgeSynchronization(cleaned: MappedText): Reading | undefined {
  const records = readPropertyRecords(cleaned).filter((record) => propertyOf(record, "SyncStatus"));
  if (records.length === 0) return undefined;
  const findings = records.flatMap((record): readonly ReadFinding[] => {
    const status = propertyOf(record, "SyncStatus")?.text.trim() ?? "";
    if (/^NoSyncConfigured$/i.test(status)) return [{ ...STATE_FINDINGS.edgeNoSubscription, quote: status }];
    // A synchronization that runs or has not begun yet is no failure.
    if (!/^Failed$/i.test(status)) return [];
    const detail = propertyOf(record, "FailureDetail")?.text.trim() ?? "";
    const finding = EDGE_DETAILS.find(([pattern]) => pattern.test(detail))?.[1] ?? STATE_FINDINGS.edgeFailed;
    const name = propertyOf(record, "Name")?.text.trim();
    return [
      { ...finding, title: name ? `${finding.title}: ${name}` : finding.title, quote: detail || status },
    ];
  });
  return {
    format: "ps-test-edgesynchronization",
    text: textOfRecords(records),
    events: [],
    values: [],
    findings: dropRepeatedFindings(findings),
  };
}

function tableResult(cleaned: MappedText): string | undefined {
  const table = readRuledTable(cleaned);
  const [row] = table?.rows ?? [];
  return table && row ? cellOf(table, row, "TestMailflowResult")?.text : undefined;
}

function named(finding: DeclaredFinding, names: readonly string[]): ReadFinding {
  return { ...finding, title: `${finding.title}: ${names.join(", ")}`, quote: names[0] ?? "" };
}
