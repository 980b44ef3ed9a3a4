import type { MappedText } from "../mapped-text";
import { readLabelledEvents } from "./labelled-event";
import type { Reading } from "./reading";

/** Reads what `wevtutil qe /f:text` prints: "Event[0]:" and indented labels; the colon may be missing. */
export function readWevtutilText(cleaned: MappedText): Reading | undefined {
  if (!/^ {0,4}Event\[\d{1,6}\]:?[ \t]*$/m.test(cleaned.text)) return undefined;
  const labelled = readLabelledEvents(cleaned);
  if (!labelled) return undefined;
  const computer = labelled.events[0]?.computer;
  return {
    format: "event-wevtutil-text",
    locale: labelled.locale,
    text: cleaned,
    events: labelled.events,
    values: computer === undefined ? [] : [{ name: "server", value: computer }],
  };
}
