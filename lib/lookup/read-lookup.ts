import { parseEventId, type EventId } from "@/lib/mail-flow/event-id";

/** What a link of Event Viewer, Operations Manager or a script says about an event. */
export type Lookup = {
  /** Usually one; several when the link contradicts itself. */
  readonly eventIds: readonly EventId[];
  readonly eventSource?: string;
  readonly product?: string;
  readonly company?: string;
  readonly rule?: string;
  readonly rulePath?: string;
  /** The parameters that Event Viewer sends, in the order and form in which they came. */
  readonly sent: readonly (readonly [name: string, value: string])[];
};

type Field = "eventId" | "eventSource" | "product" | "company" | "rule" | "rulePath";

/** Names of parameters without case, blanks and punctuation: Event Viewer's own, those of exports and those that people type. */
const FIELDS: ReadonlyMap<string, Field> = new Map([
  ["evtid", "eventId"],
  ["eventid", "eventId"],
  ["eventnumber", "eventId"],
  ["event", "eventId"],
  ["id", "eventId"],
  ["evtsrc", "eventSource"],
  ["eventsource", "eventSource"],
  ["source", "eventSource"],
  ["src", "eventSource"],
  ["provider", "eventSource"],
  ["providername", "eventSource"],
  ["prodname", "product"],
  ["productname", "product"],
  ["coname", "company"],
  ["companyname", "company"],
  ["rule", "rule"],
  ["rulename", "rule"],
  ["alert", "rule"],
  ["alertname", "rule"],
  ["rulepath", "rulePath"],
]);

/** What Event Viewer may send to a vendor's address; nothing else of a link is handed on. */
const EVENT_VIEWER =
  /^(coname|prodname|prodver|filename|filever|evtsrc|evtcat|evtid|evtcatid|evttype|evttypeid|lcid)$/i;

const MOST_PARAMETERS = 60;
const LONGEST_VALUE = 300;

/**
 * Reads a link's parameters in any order, case and subset. Of a field that is given twice the first readable value counts, and
 * of event IDs all that differ. What is not understood is passed over: nothing throws.
 */
export function readLookup(parameters: Iterable<readonly [name: string, value: string]>): Lookup {
  const texts = new Map<Field, string>();
  const eventIds = new Set<EventId>();
  const sent: (readonly [string, string])[] = [];
  for (const [name, value] of [...parameters].slice(0, MOST_PARAMETERS)) {
    const text = plain(value);
    if (text === "") continue;
    if (EVENT_VIEWER.test(name)) sent.push([name, text]);
    const field = FIELDS.get(name.toLowerCase().replace(/[^a-z]/g, ""));
    if (field === "eventId") {
      const eventId = readEventId(text);
      if (eventId !== undefined) eventIds.add(eventId);
    } else if (field !== undefined && !texts.has(field)) texts.set(field, text);
  }
  return { ...Object.fromEntries(texts), eventIds: [...eventIds], sent };
}

/** Without control characters, on one line, and no longer than anything that is a name. */
function plain(value: string): string {
  return value
    .slice(0, LONGEST_VALUE)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
}

/** "1035", or the whole message number with severity and facility that some programs send: 2147746827, -2147220469, 0x8004040B. */
function readEventId(text: string): EventId | undefined {
  if (!/^(-?\d{1,10}|0x[\da-f]{1,8})$/i.test(text)) return undefined;
  return parseEventId(String((Number(text) >>> 0) % 0x10000));
}
