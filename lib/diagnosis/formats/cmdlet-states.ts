import { namedFinding, type DeclaredFinding } from "../findings/read-finding";
import type { MappedText } from "../mapped-text";
import { readPrintedObjects } from "./printed-objects";
import type { Reading } from "./reading";

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
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

/** Components whose state has nothing to do with mail when they are off on purpose. */
const OFF_BY_DEFAULT = /^(?:ForwardSyncDaemon|ProvisioningRps)$/i;

/** Reads Get-ServerComponentState, as a table or as a list. */
export function readComponentStates(cleaned: MappedText): Reading | undefined {
  const states = readPrintedObjects(cleaned, ["Component", "State"]).filter(
    ({ value }) => value("Component") !== "" && /^(?:Active|Inactive|Draining)$/i.test(value("State")),
  );
  if (states.length === 0) return undefined;
  const off = states.flatMap(({ value }) =>
    /^active$/i.test(value("State")) || OFF_BY_DEFAULT.test(value("Component")) ? [] : [value("Component")],
  );
  return {
    format: "ps-get-servercomponentstate",
    text: cleaned,
    events: [],
    values: [],
    findings: off.length === 0 ? [] : [namedFinding(STATE_FINDINGS.inactive, [...new Set(off)])],
  };
}

/** Reads Test-ServiceHealth: one object for each role. */
export function readServiceHealth(cleaned: MappedText): Reading | undefined {
  const roles = readPrintedObjects(cleaned, ["RequiredServicesRunning"]);
  if (roles.length === 0) return undefined;
  const stopped = new Set(
    roles.flatMap(({ value }) => value("ServicesNotRunning").match(/[A-Za-z]\w{2,60}/g) ?? []),
  );
  const isAnyOff = roles.some(({ value }) => /^false$/i.test(value("RequiredServicesRunning")));
  const finding = STATE_FINDINGS.stopped;
  return {
    format: "ps-test-servicehealth",
    text: cleaned,
    events: [],
    values: [],
    findings:
      stopped.size > 0
        ? [namedFinding(finding, [...stopped])]
        : isAnyOff
          ? [
              {
                ...finding,
                means: `The table left their names out; print it with Format-List. ${finding.means}`,
              },
            ]
          : [],
  };
}

/** Reads Test-Mailflow, as a list or as a table. A failure stands between asterisks, in the language of the server. */
export function readTestMailflow(cleaned: MappedText): Reading | undefined {
  const results = readPrintedObjects(cleaned, ["TestMailflowResult"])
    .map(({ value }) => value("TestMailflowResult"))
    .filter((result) => result !== "");
  if (results.length === 0) return undefined;
  const failure = results.find((result) => /fail|^\*.*\*$/i.test(result));
  return {
    format: "ps-test-mailflow",
    text: cleaned,
    events: [],
    values: [],
    findings: failure === undefined ? [] : [{ ...STATE_FINDINGS.mailflow, quote: failure }],
  };
}
