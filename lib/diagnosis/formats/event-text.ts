import type { MappedText } from "../mapped-text";
import { readLabelledEvents } from "./labelled-event";
import type { Reading } from "./reading";

const LEAST_FIELDS = 3;

/** Reads an event copied from Event Viewer, of Windows Server 2008 and later or of 2003, in any language that we know. */
export function readEventText(cleaned: MappedText): Reading | undefined {
  const labelled = readLabelledEvents(cleaned);
  const first = labelled?.events[0];
  if (!labelled || !first || (labelled.fieldCount < LEAST_FIELDS && first.eventSource === undefined))
    return undefined;
  return {
    format: labelled.layout === "2003" ? "event-text-2003" : "event-text-vista",
    locale: labelled.locale,
    text: cleaned,
    events: labelled.events,
    values: first.computer === undefined ? [] : [{ name: "server", value: first.computer }],
  };
}
