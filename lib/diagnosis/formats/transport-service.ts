import { CONNECTOR_FINDINGS } from "../findings/connector-findings";
import type { MappedText } from "../mapped-text";
import { findMatching } from "./object-findings";
import { listItems, readPrintedObjects } from "./printed-objects";
import type { Reading } from "./reading";

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
  return {
    format: "ps-get-transportservice",
    text: cleaned,
    events: [],
    values: [],
    findings: [
      ...findMatching(
        services,
        CONNECTOR_FINDINGS.dnsOff,
        ({ value, has }) =>
          /^false$/i.test(value("ExternalDNSAdapterEnabled")) &&
          has("ExternalDNSServers") &&
          listItems(value("ExternalDNSServers")).length === 0,
      ),
      ...findMatching(services, CONNECTOR_FINDINGS.trackingOff, ({ value }) =>
        /^false$/i.test(value("MessageTrackingLogEnabled")),
      ),
    ],
  };
}
