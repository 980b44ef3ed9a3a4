import { parseEventId, type EventId } from "@/lib/mail-flow/event-id";
import type { ReadEvent } from "./formats/reading";
import type { LineFinder } from "./line-finder";
import type { MappedText } from "./mapped-text";
import type { FoundClue } from "./read-clues";

/** An event that the paste names by its number. */
export type StatedEvent = {
  readonly eventId: EventId;
  readonly eventSource?: string;
  /** Values of %1, %2… when the format lists them. */
  readonly data?: readonly string[];
  readonly said: { readonly text: string; readonly line: number };
};

const MOST_EVENTS = 200;
const NEAR = 200;

/** The events that a format's reader found; in other text, numbers after "Event ID" and the like with a source near by. */
export function readStatedEvents(
  read: MappedText,
  events: readonly ReadEvent[],
  clues: readonly FoundClue[],
  findLine: LineFinder,
): readonly StatedEvent[] {
  const fromFormat = events
    .slice(0, MOST_EVENTS)
    .flatMap(({ eventId, eventIdText, eventSource, data }): StatedEvent[] => {
      if (eventId === undefined) return [];
      const line = eventIdText ? findLine(eventIdText, { start: 0, end: eventIdText.text.length }).line : 1;
      return [
        {
          eventId,
          said: { text: eventIdText?.text ?? String(eventId), line },
          ...(eventSource === undefined ? {} : { eventSource }),
          ...(data === undefined ? {} : { data }),
        },
      ];
    });
  if (fromFormat.length > 0) return fromFormat;
  const sources = clues.filter(({ kind }) => kind === "event source");
  return clues
    .filter(({ kind }) => kind === "event ID")
    .slice(0, MOST_EVENTS)
    .flatMap(({ span }): StatedEvent[] => {
      const text = read.text.slice(span.start, span.end);
      const eventId = parseEventId(text);
      if (eventId === undefined) return [];
      const near = sources
        .map((source) => ({ source, distance: Math.abs(source.span.start - span.start) }))
        .filter(({ distance }) => distance <= NEAR)
        .sort((one, other) => one.distance - other.distance)[0]?.source.span;
      const said = { text, line: findLine(read, span).line };
      return [
        near ? { eventId, said, eventSource: read.text.slice(near.start, near.end) } : { eventId, said },
      ];
    });
}
