import type { MappedText } from "../mapped-text";
import { readXmlEvents } from "./event-xml-parts";
import type { Reading } from "./reading";

/** Reads event XML: one `<Event>`, several without a root as wevtutil prints them, or a part of one. */
export function readEventXml(cleaned: MappedText): Reading | undefined {
  if (!/<\s{0,3}(?:Event|EventID|EventData)\b/i.test(cleaned.text)) return undefined;
  const events = readXmlEvents(cleaned);
  const first = events[0];
  if (!first) return undefined;
  const server = first.computer;
  return {
    format:
      events.length > 1 && !/<\s{0,3}Events\b/i.test(cleaned.text) ? "event-xml-fragments" : "event-xml",
    text: cleaned,
    events,
    values: server === undefined ? [] : [{ name: "server", value: server }],
  };
}
