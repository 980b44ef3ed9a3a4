import { CONNECTOR_FINDINGS } from "../findings/connector-findings";
import { namedFinding, type ReadFinding } from "../findings/read-finding";
import type { MappedText } from "../mapped-text";
import { findMatching } from "./object-findings";
import { listItems, nameOf, readPrintedObjects, type PrintedObject } from "./printed-objects";
import type { Reading } from "./reading";

/** Reads Get-ReceiveConnector, as a table or as a list. */
export function readReceiveConnectors(cleaned: MappedText): Reading | undefined {
  const connectors = ["Bindings", "RemoteIPRanges", "PermissionGroups", "AuthMechanism"]
    .map((property) => readPrintedObjects(cleaned, [property]))
    .find((printed) => printed.some(({ has }) => has("Identity") || has("Name")));
  if (!connectors) return undefined;
  return {
    format: "ps-get-receiveconnector",
    text: cleaned,
    events: [],
    values: [],
    findings: findingsOf(connectors.filter(({ value }) => value("Identity") !== "" || value("Name") !== "")),
  };
}

/** Reads Test-SmtpConnectivity: one object for each binding, with what came back. */
export function readSmtpConnectivity(cleaned: MappedText): Reading | undefined {
  const tests = readPrintedObjects(cleaned, ["ReceiveConnector", "StatusCode"]).filter(
    ({ value }) => value("StatusCode") !== "",
  );
  if (tests.length === 0) return undefined;
  const silent = tests.filter(({ value }) => !/^(?:Success|NotTested)$/i.test(value("StatusCode")));
  const finding = CONNECTOR_FINDINGS.connectorsSilent;
  return {
    format: "ps-test-smtpconnectivity",
    text: cleaned,
    events: [],
    values: [],
    findings:
      silent.length === 0
        ? []
        : [
            namedFinding(
              { ...finding, title: `${silent.length} of ${tests.length} ${finding.title}` },
              silent.map(nameOf),
            ),
          ],
  };
}

function findingsOf(connectors: readonly PrintedObject[]): readonly ReadFinding[] {
  const isOn = ({ value }: PrintedObject): boolean => !/^false$/i.test(value("Enabled"));
  return [
    ...findMatching(
      connectors,
      CONNECTOR_FINDINGS.tlsNotOffered,
      (one) => isOn(one) && demandsTlsWithoutOffering(one),
    ),
    ...findMatching(connectors, CONNECTOR_FINDINGS.openRelay, (one) => isOn(one) && relaysForAll(one)),
    ...findMatching(
      connectors,
      CONNECTOR_FINDINGS.sharedPort,
      (one) => isOn(one) && sharesPort25(one, connectors),
    ),
    ...findMatching(
      connectors,
      CONNECTOR_FINDINGS.anonymousRemoved,
      (one) => isOn(one) && facesInternetWithoutAnonymous(one),
    ),
    ...findMatching(connectors, CONNECTOR_FINDINGS.receiveOff, (one) => !isOn(one)),
  ];
}

/** What a table cut is not missing. */
const wasCut = ({ value, isCut }: PrintedObject, name: string): boolean =>
  isCut(name) || /(?:\.\.\.|…)\}?$/.test(value(name));

function demandsTlsWithoutOffering(one: PrintedObject): boolean {
  const mechanisms = one.value("AuthMechanism");
  return (
    /^true$/i.test(one.value("RequireTLS")) &&
    mechanisms !== "" &&
    !wasCut(one, "AuthMechanism") &&
    !/\bTls\b/i.test(mechanisms)
  );
}

function relaysForAll({ value }: PrintedObject): boolean {
  return (
    /\bExternalAuthoritative\b/i.test(value("AuthMechanism")) &&
    /(?:^|[{,\s])0\.0\.0\.0-255\.255\.255\.255/.test(value("RemoteIPRanges"))
  );
}

function facesInternetWithoutAnonymous(one: PrintedObject): boolean {
  const groups = one.value("PermissionGroups");
  return (
    /\bDefault Frontend\b/i.test(`${one.value("Identity")} ${one.value("Name")}`) &&
    groups !== "" &&
    !wasCut(one, "PermissionGroups") &&
    !/\bAnonymousUsers\b/i.test(groups)
  );
}

/** On a server that has connectors of Front End Transport on port 25 no other service may listen there. */
function sharesPort25(one: PrintedObject, all: readonly PrintedObject[]): boolean {
  const isOn25 = ({ value }: PrintedObject): boolean =>
    listItems(value("Bindings")).some((binding) => /:25$/.test(binding));
  const hasRole = ({ value }: PrintedObject, role: string): boolean =>
    value("TransportRole").toLowerCase() === role;
  if (!isOn25(one) || !hasRole(one, "hubtransport")) return false;
  return all.some(
    (other) => serverOf(other) === serverOf(one) && isOn25(other) && hasRole(other, "frontendtransport"),
  );
}

function serverOf({ value }: PrintedObject): string {
  return value("Identity").split("\\")[0] || value("Server");
}
