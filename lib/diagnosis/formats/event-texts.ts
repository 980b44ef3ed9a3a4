import type { MappedText } from "../mapped-text";
import { readLabelledEvents, type LabelledEvents } from "./labelled-event";
import type { FormatName, Reading } from "./reading";

const LEAST_FIELDS = 3;

/** Reads an event copied from Event Viewer, of Windows Server 2008 and later or of 2003, in any language that we know. */
export function readEventText(cleaned: MappedText): Reading | undefined {
  const labelled = readLabelledEvents(cleaned);
  const first = labelled?.events[0];
  if (!labelled || !first || (labelled.fieldCount < LEAST_FIELDS && first.eventSource === undefined))
    return undefined;
  return reading(labelled.layout === "2003" ? "event-text-2003" : "event-text-vista", cleaned, labelled);
}

/** Reads what `wevtutil qe /f:text` prints: "Event[0]:" and indented labels. */
export function readWevtutilText(cleaned: MappedText): Reading | undefined {
  return /^ {0,4}Event\[\d{1,6}\]:?[ \t]*$/m.test(cleaned.text)
    ? reading("event-wevtutil-text", cleaned, readLabelledEvents(cleaned))
    : undefined;
}

/** Reads the Alert Context of Operations Manager: labels like an event's, and its data as XML. */
export function readScomAlertContext(cleaned: MappedText): Reading | undefined {
  const isContext =
    /^[ \t]{0,8}Event Number:/im.test(cleaned.text) && /Logging Computer:|Event Data:/i.test(cleaned.text);
  return isContext ? reading("scom-alert-context", cleaned, readLabelledEvents(cleaned)) : undefined;
}

function reading(
  format: FormatName,
  cleaned: MappedText,
  labelled: LabelledEvents | undefined,
): Reading | undefined {
  if (!labelled) return undefined;
  const computer = labelled.events[0]?.computer;
  return {
    format,
    locale: labelled.locale,
    text: cleaned,
    events: labelled.events,
    values: computer === undefined ? [] : [{ name: "server", value: computer }],
  };
}
