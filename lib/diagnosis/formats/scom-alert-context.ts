import type { MappedText } from "../mapped-text";
import { readLabelledEvents } from "./labelled-event";
import type { Reading } from "./reading";

/** Reads the Alert Context of Operations Manager: labels like an event's, and its data as XML. */
export function readScomAlertContext(cleaned: MappedText): Reading | undefined {
  if (!(
    /^[ \t]{0,8}Event Number:/im.test(cleaned.text) && /Logging Computer:|Event Data:/i.test(cleaned.text)
  ))
    return undefined;
  const labelled = readLabelledEvents(cleaned);
  if (!labelled) return undefined;
  const computer = labelled.events[0]?.computer;
  return {
    format: "scom-alert-context",
    locale: labelled.locale,
    text: cleaned,
    events: labelled.events,
    values: computer === undefined ? [] : [{ name: "server", value: computer }],
  };
}
