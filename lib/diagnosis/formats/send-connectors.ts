import { CONNECTOR_FINDINGS } from "../findings/connector-findings";
import type { ReadFinding } from "../findings/read-finding";
import type { MappedText } from "../mapped-text";
import { findMatching } from "./object-findings";
import { listItems, nameOf, readPrintedObjects, type PrintedObject } from "./printed-objects";
import type { Reading } from "./reading";

/** Reads Get-SendConnector, as a table or as a list. */
export function readSendConnectors(cleaned: MappedText): Reading | undefined {
  const connectors = readPrintedObjects(cleaned, ["AddressSpaces", "Enabled"]).filter(({ value }) =>
    /^(?:True|False)$/i.test(value("Enabled")),
  );
  if (connectors.length === 0) return undefined;
  return {
    format: "ps-get-sendconnector",
    text: cleaned,
    events: [],
    values: [],
    findings: findingsOf(connectors),
  };
}

function findingsOf(connectors: readonly PrintedObject[]): readonly ReadFinding[] {
  const isOff = ({ value }: PrintedObject): boolean => /^false$/i.test(value("Enabled"));
  const on = connectors.filter((one) => !isOff(one));
  const [first] = connectors;
  if (first && on.length === 0) return [{ ...CONNECTOR_FINDINGS.allSendOff, quote: nameOf(first) }];
  return [
    ...findMatching(connectors, CONNECTOR_FINDINGS.sendOff, isOff),
    ...(on.every(takesNoneByDefault) ? [CONNECTOR_FINDINGS.noDefaultRoute] : []),
  ];
}

/** False also where the address spaces were cut, or another type than SMTP is among them: what was not seen is not missing. */
function takesNoneByDefault({ value, isCut }: PrintedObject): boolean {
  const spaces = listItems(value("AddressSpaces"));
  if (spaces.length === 0 || isCut("AddressSpaces") || /\.\.\.|…/.test(value("AddressSpaces"))) return false;
  return spaces.every((space) => !/^(?:smtp:)?(?:\*|--)(?:;\d+)?$/i.test(space));
}
