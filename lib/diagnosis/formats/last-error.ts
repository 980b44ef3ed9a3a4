import type { MappedText } from "../mapped-text";
import type { Reading, ReadValue } from "./reading";

const PART = /[{<[(](LRT|LED|MSG|FQDN|IP)\s{0,3}=/gi;
const ENVELOPE =
  /primary target IP address|Proxy session setup failed|\b4\.4\.39[57]\b|Attempted failover to alternate host|\bDNS query failed\b|Error communicating with target host|QUEUE\.Expired/i;

/** Reads the Last Error of a queue, plain or in `{LED=…};{FQDN=…}` parts, when the paste is little else. */
export function readLastError(cleaned: MappedText): Reading | undefined {
  const text = cleaned.text.trim();
  const parts = readParts(text);
  if (parts.has("LED") || (parts.has("LRT") && parts.size >= 2))
    return { format: "last-error-led", text: cleaned, events: [], values: readLastErrorParts(text) };
  if (
    !/^[-"'[{(\s]{0,8}(?:Last ?Error:?\s{0,8})?[245]\d\d[ \-.]\s{0,3}[245][.\s]\d/i.test(text) &&
    !ENVELOPE.test(text)
  )
    return undefined;
  return { format: "last-error", text: cleaned, events: [], values: readLastErrorParts(text) };
}

/** Remote host and address out of `{FQDN=…};{IP=…}` and "The last endpoint attempted was IP:25". */
export function readLastErrorParts(text: string): readonly ReadValue[] {
  const parts = readParts(text);
  const endpoint = /last endpoint attempted was ((?:\d{1,3}\.){3}\d{1,3}):\d{1,5}/i.exec(text)?.[1];
  const values = [
    { name: "remoteHost", value: parts.get("FQDN") },
    { name: "remoteIpAddress", value: parts.get("IP") ?? endpoint },
  ];
  return values.flatMap(({ name, value }) => (value === undefined || value === "" ? [] : [{ name, value }]));
}

/** The parts by name. A part ends where "};{" or "}]" follows, because an error text itself may hold braces and ";". */
function readParts(text: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const starts = [...text.matchAll(PART)];
  starts.forEach((match, at) => {
    const name = (match[1] ?? "").toUpperCase();
    const from = match.index + match[0].length;
    const until = starts[at + 1]?.index ?? Math.min(text.length, from + 4_000);
    const body = text.slice(from, until);
    const end = body.search(/[}>)\]](?=\s{0,3};?\s{0,3}$|\s{0,3}\]|\s{0,3};\s{0,3}[{<[(])/);
    const value = (end < 0 ? (body.split(/[}>]/, 1)[0] ?? "") : body.slice(0, end)).trim();
    if (!parts.has(name) || parts.get(name) === "") parts.set(name, value);
  });
  return parts;
}
