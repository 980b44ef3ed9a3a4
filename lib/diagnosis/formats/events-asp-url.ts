import { parseEventId } from "@/lib/mail-flow/event-id";
import { sliceMapped, type MappedText } from "../mapped-text";
import { readEventLevel } from "./event-level-words";
import { present, wholeNumber, type ReadEvent, type Reading } from "./reading";

/** What a link of Event Log Online Help says about the product. */
export type EventLink = {
  readonly productName?: string;
  readonly productVersion?: string;
  readonly fileName?: string;
  /** Language of the reader's Windows, e.g. 1031 for German. */
  readonly lcid?: number;
};

const URL_WITH_QUERY = /https?:\/\/[^\s?<>"']{1,300}\?([^\s<>"']{1,2000})/gi;

/** Reads links of Event Log Online Help, whose query names the event (EvtID, EvtSrc …) in any order and case. */
export function readEventsAspUrl(cleaned: MappedText): Reading | undefined {
  const eventLinks: EventLink[] = [];
  const events = [...cleaned.text.matchAll(URL_WITH_QUERY)].flatMap((match): ReadEvent[] => {
    const query = match[1] ?? "";
    const parameters = readQuery(query);
    const eventId = parseEventId(parameters.get("evtid") ?? "");
    if (eventId === undefined) return [];
    const start = match.index + match[0].length - query.length;
    const idAt = query.toLowerCase().indexOf("evtid=") + "evtid=".length;
    eventLinks.push(
      present<EventLink>({
        productName: parameters.get("prodname"),
        productVersion: parameters.get("prodver"),
        fileName: parameters.get("filename"),
        lcid: wholeNumber(parameters.get("lcid")),
      }),
    );
    return [
      present<ReadEvent>({
        eventId,
        eventIdText: sliceMapped(cleaned, start + idAt, start + idAt + String(eventId).length),
        eventSource: parameters.get("evtsrc"),
        taskCategory: parameters.get("evtcat"),
        level: readEventLevel(parameters.get("evttype") ?? ""),
      }),
    ];
  });
  return events.length === 0
    ? undefined
    : { format: "events-asp-url", text: cleaned, events, eventLinks, values: [] };
}

function readQuery(query: string): ReadonlyMap<string, string> {
  return new Map(
    [...new URLSearchParams(query)].flatMap(([name, value]) =>
      value === "" ? [] : [[name.toLowerCase(), value.trim()]],
    ),
  );
}
