import type { EventId } from "@/lib/mail-flow/event-id";
import type { DiagnosisIndex } from "../diagnosis-index";
import type { StatedEvent } from "../stated-events";
import { caseOf, type CaseNotes } from "./case-notes";

const ID_AND_SOURCE = 0.85;
const ID_AND_SISTER_SOURCE = 0.6;
const ID_ALONE = 0.55;

// The transport services log the same events from the same message file, each under its own name.
const TRANSPORT_SOURCES = new Set([
  // As people shorten it.
  "transport",
  "msexchangetransport",
  "msexchangefrontendtransport",
  "msexchangetransportdelivery",
  "msexchangetransportsubmission",
]);

/** Event ID → the articles about events with that ID, by their place in the index. */
export type EventIndex = ReadonlyMap<EventId, readonly number[]>;

/** Collects the event IDs of an index once. */
export function buildEventIndex({ articles }: DiagnosisIndex): EventIndex {
  const events = new Map<EventId, number[]>();
  articles.forEach(({ eventId }, at) => {
    if (eventId !== undefined) events.set(eventId, [...(events.get(eventId) ?? []), at]);
  });
  return events;
}

/** Notes every article about a stated event. A source that the article does not know makes it another event. */
export function noteEvents(
  { articles }: DiagnosisIndex,
  eventIndex: EventIndex,
  stated: readonly StatedEvent[],
  notes: CaseNotes,
): void {
  for (const event of stated) {
    const candidates = (eventIndex.get(event.eventId) ?? []).map((at) => ({
      at,
      match: compareSources(event.eventSource, articles[at]?.eventSources ?? []),
    }));
    const hasExact = candidates.some(({ match }) => match === "same");
    for (const { at, match } of candidates) {
      if (match === "other" || (match === "sister" && hasExact)) continue;
      const { notes: written, parameters } = caseOf(notes, at);
      const strength = { same: ID_AND_SOURCE, sister: ID_AND_SISTER_SOURCE, unknown: ID_ALONE }[match];
      const from = event.eventSource === undefined ? "" : ` from ${event.eventSource}`;
      const why = `Event ID ${event.eventId}${from}`;
      if (!written.some((note) => note.why === why))
        written.push({ kind: "event", strength, why, said: event.said });
      if (parameters.size === 0)
        event.data?.forEach((value, position) => {
          if (value !== "") parameters.set(position + 1, value);
        });
    }
  }
}

/** Drops articles about events that other programs log as well, when the text names none of what they are about. */
export function dropEventsOfOtherPrograms(
  { articles }: DiagnosisIndex,
  text: string,
  notes: CaseNotes,
): void {
  const lowerCase = text.toLowerCase();
  for (const at of notes.keys()) {
    const { onlyWith } = articles[at] ?? {};
    if (onlyWith?.every((word) => !lowerCase.includes(word.toLowerCase()))) notes.delete(at);
  }
}

/** Whether a stated event is of one of Exchange's own sources that articles are about: its other events are about mail flow too. */
export function isKnownSource({ articles }: DiagnosisIndex, { eventSource }: StatedEvent): boolean {
  return (
    eventSource !== undefined &&
    /exchange/i.test(eventSource) &&
    articles.some(({ eventSources = [] }) => compareSources(eventSource, eventSources) !== "other")
  );
}

function compareSources(
  stated: string | undefined,
  known: readonly string[],
): "same" | "sister" | "unknown" | "other" {
  if (stated === undefined) return "unknown";
  const wanted = bare(stated);
  if (known.some((source) => bare(source) === wanted)) return "same";
  const isSister =
    TRANSPORT_SOURCES.has(wanted) && known.some((source) => TRANSPORT_SOURCES.has(bare(source)));
  return isSister ? "sister" : "other";
}

function bare(source: string): string {
  return source.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
