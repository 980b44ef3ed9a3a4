/** The name under which a service writes to the Application log, e.g. "MSExchange EdgeSync". */
export type EventSource = string;

/** The address form of an event source: "MSExchange EdgeSync" → "msexchange-edgesync". */
export function eventSourceSlug(eventSource: EventSource): string {
  return eventSource
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
