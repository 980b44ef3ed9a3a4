import { CONNECTOR_FINDINGS } from "../findings/connector-findings";
import type { ReadFinding } from "../findings/read-finding";
import type { MappedText } from "../mapped-text";
import { listItems, readPrintedObjects, type PrintedObject } from "./printed-objects";
import type { Reading } from "./reading";

const SHOWN = 4;

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
  const off = connectors.filter(({ value }) => /^false$/i.test(value("Enabled")));
  const on = connectors.filter((one) => !off.includes(one));
  if (on.length === 0) return [{ ...CONNECTOR_FINDINGS.allSendOff, quote: nameOf(off[0]) }];
  return [
    ...(off.length > 0 ? [named(CONNECTOR_FINDINGS.sendOff, off)] : []),
    ...(on.every(takesNoneByDefault) ? [CONNECTOR_FINDINGS.noDefaultRoute] : []),
  ];
}

/** False also where the address spaces were cut, or another type than SMTP is among them: what was not seen is not missing. */
function takesNoneByDefault({ value, isCut }: PrintedObject): boolean {
  const spaces = listItems(value("AddressSpaces"));
  if (spaces.length === 0 || isCut("AddressSpaces") || /\.\.\.|…/.test(value("AddressSpaces"))) return false;
  return spaces.every((space) => !/^(?:smtp:)?(?:\*|--)(?:;\d+)?$/i.test(space));
}

/** A finding with the names of the connectors, or servers, that it is about. */
export function named(finding: ReadFinding, objects: readonly PrintedObject[]): ReadFinding {
  const names = objects.map(nameOf);
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return {
    ...finding,
    title: `${finding.title}: ${names.slice(0, SHOWN).join(", ")}${more}`,
    quote: names[0] ?? "",
  };
}

function nameOf(printed: PrintedObject | undefined): string {
  return printed?.value("Identity") || printed?.value("Name") || printed?.value("ReceiveConnector") || "";
}
