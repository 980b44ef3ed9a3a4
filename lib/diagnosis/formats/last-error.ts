import type { MappedText } from "../mapped-text";
import { readReplyWrapper } from "../reply-wrappers";
import { readLastErrorDetails, readLastErrorValues } from "./last-error-parts";
import type { Reading } from "./reading";

const ENVELOPE =
  /primary target IP address|Proxy session setup failed|\b4\.4\.39[57]\b|Attempted failover to alternate host|\bDNS query failed\b|Error communicating with target host|QUEUE\.Expired/i;

/** Reads the Last Error of a queue, plain or in `{LED=…};{FQDN=…}` parts, when the paste is little else. */
export function readLastError(cleaned: MappedText): Reading | undefined {
  const text = cleaned.text.trim();
  const details = readLastErrorDetails(text);
  const { parts } = details;
  const wrapper = readReplyWrapper(text)?.name;
  const lastError = { ...details, ...(wrapper === undefined ? {} : { wrapper }) };
  if (parts.LED !== undefined || (parts.LRT !== undefined && Object.keys(parts).length >= 2))
    return {
      format: "last-error-led",
      text: cleaned,
      events: [],
      values: readLastErrorValues(text),
      lastError,
    };
  if (
    !/^[-"'[{(\s]{0,8}(?:Last ?Error:?\s{0,8})?[245]\d\d[ \-.]\s{0,3}[245][.\s]\d/i.test(text) &&
    !ENVELOPE.test(text)
  )
    return undefined;
  return { format: "last-error", text: cleaned, events: [], values: readLastErrorValues(text), lastError };
}
