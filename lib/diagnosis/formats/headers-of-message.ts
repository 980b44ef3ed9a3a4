import { readMessageHeaders } from "../headers/message-headers";
import { sliceMapped, type MappedText } from "../mapped-text";
import type { FormatName, Reading } from "./reading";

/** Reads the headers of a message. Its body is cut off and never read; only a report about another message keeps it. */
export function readHeadersOfMessage(cleaned: MappedText): Reading | undefined {
  const read = readMessageHeaders(cleaned.text);
  if (!read || read.isReport) return undefined;
  const { headers, findings, span, values } = read;
  return {
    format: "message-headers",
    text: sliceMapped(cleaned, span.start, span.end),
    events: [],
    headers,
    findings,
    values,
  };
}

/** Formats that quote the headers of the message that they are about. */
const WITH_HEADERS: readonly FormatName[] = ["ndr-text", "dsn-mime", "text"];

/** Adds the way of the message that a report quotes. */
export function withHeaders(reading: Reading, cleaned: MappedText): Reading {
  if (reading.headers || !WITH_HEADERS.includes(reading.format)) return reading;
  const read = readMessageHeaders(cleaned.text);
  if (!read) return reading;
  // What the report says is the fault; a slow hop on the way to it is not.
  const circles = read.findings.filter(({ id }) => id === "headers-loop");
  return { ...reading, headers: read.headers, findings: [...(reading.findings ?? []), ...circles] };
}
