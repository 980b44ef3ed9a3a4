import { CONNECTOR_FINDINGS } from "../findings/connector-findings";
import type { ReadFinding } from "../findings/read-finding";
import type { MappedText } from "../mapped-text";
import { listItems, readPrintedObjects, type PrintedObject } from "./printed-objects";
import type { Reading } from "./reading";
import { named } from "./send-connectors";

const TELLING = [
  "MessageTrackingLogEnabled",
  "ExternalDNSAdapterEnabled",
  "PickupDirectoryPath",
  "MaxOutboundConnections",
];

/** Reads Get-TransportService, Get-FrontendTransportService and, of 2007 and 2010, Get-TransportServer. */
export function readTransportServices(cleaned: MappedText): Reading | undefined {
  const services = TELLING.map((property) => readPrintedObjects(cleaned, [property])).find(
    ({ length }) => length > 0,
  );
  if (!services) return undefined;
  const matching = (
    finding: ReadFinding,
    matches: (service: PrintedObject) => boolean,
  ): readonly ReadFinding[] => {
    const some = services.filter(matches);
    return some.length === 0 ? [] : [named(finding, some)];
  };
  return {
    format: "ps-get-transportservice",
    text: cleaned,
    events: [],
    values: [],
    findings: [
      ...matching(
        CONNECTOR_FINDINGS.dnsOff,
        ({ value, has }) =>
          /^false$/i.test(value("ExternalDNSAdapterEnabled")) &&
          has("ExternalDNSServers") &&
          listItems(value("ExternalDNSServers")).length === 0,
      ),
      ...matching(CONNECTOR_FINDINGS.trackingOff, ({ value }) =>
        /^false$/i.test(value("MessageTrackingLogEnabled")),
      ),
    ],
  };
}
