import { eventIdOfInstance, parseEventId } from "@/lib/mail-flow/event-id";
import type { EventLevel } from "@/lib/mail-flow/event-level";
import { sliceMapped, type MappedText, type Span } from "../mapped-text";
import { readEventLevel } from "./event-level-words";
import { readUtcTime } from "./local-time";
import { present, wholeNumber, type ReadEvent } from "./reading";

type Tag = {
  readonly name: string;
  readonly isClosing: boolean;
  readonly isEmpty: boolean;
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
};
type Element = {
  readonly name: string;
  readonly attributes: string;
  readonly content: Span;
  readonly end: number;
};

// Operations Manager prints "< Data >", so blanks inside the brackets are allowed.
const TAG = /<\s{0,3}(\/?)\s{0,3}([A-Za-z][\w:.-]{0,60})([^<>]{0,2000})>/g;
const LEVELS: readonly (EventLevel | undefined)[] = [
  undefined,
  "Critical",
  "Error",
  "Warning",
  "Information",
];

/**
 * Reads the `<Event>` elements of a text by their tags: several without a root, cut off, or stripped to parts. Nothing is
 * expanded or resolved: an entity of a document type stays the text that it is.
 */
export function readXmlEvents(xml: MappedText): readonly ReadEvent[] {
  const tags = [...xml.text.matchAll(TAG)].map((match): Tag => ({
    name: match[2] ?? "",
    isClosing: match[1] === "/",
    isEmpty: (match[3] ?? "").trimEnd().endsWith("/"),
    attributes: match[3] ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));
  const starts = tags.flatMap((tag, at) =>
    !tag.isClosing && tag.name.toLowerCase() === "event" ? [at] : [],
  );
  const groups = starts.length === 0 ? [tags] : starts.map((start, at) => tags.slice(start, starts[at + 1]));
  return groups.map((group) => readEvent(xml, readElements(xml.text, group))).filter(isWorthKeeping);
}

function isWorthKeeping({ eventId, data }: ReadEvent): boolean {
  return eventId !== undefined || data !== undefined;
}

/** Elements without child elements, in order; an unclosed one ends at the next tag. */
function readElements(text: string, tags: readonly Tag[]): readonly Element[] {
  return tags.flatMap((tag, at): Element[] => {
    if (tag.isClosing) return [];
    const next = tags[at + 1];
    const end = tag.isEmpty ? tag.end : (next?.start ?? text.length);
    return [
      {
        name: tag.name.toLowerCase(),
        attributes: tag.attributes,
        content: { start: tag.end, end: Math.max(tag.end, end) },
        end,
      },
    ];
  });
}

function readEvent(xml: MappedText, elements: readonly Element[]): ReadEvent {
  // RenderingInfo repeats Level and Provider in words; the System part comes first and has the numbers.
  const first = (name: string): Element | undefined => elements.find((element) => element.name === name);
  const last = (name: string): Element | undefined => elements.findLast((element) => element.name === name);
  const span = (element: Element | undefined): Span | undefined => element && trim(xml.text, element.content);
  const text = (element: Element | undefined): string | undefined => {
    const at = span(element);
    return at === undefined || at.start === at.end ? undefined : xml.text.slice(at.start, at.end);
  };
  const idText = text(first("eventid"));
  const eventId = idText === undefined ? undefined : parseEventId(idText);
  const qualifiers = wholeNumber(attribute(first("eventid")?.attributes, "Qualifiers"));
  const provider = first("provider");
  const eventSource =
    attribute(provider?.attributes, "Name") ?? attribute(provider?.attributes, "EventSourceName");
  const data = elements.filter(({ name }) => name === "data").map((element) => text(element) ?? "");
  const idSpan = span(first("eventid"));
  const messageSpan = span(first("message"));
  const task = text(last("task"));
  return present<ReadEvent>({
    eventId: eventId ?? (idText === undefined ? undefined : eventIdOfInstance(Number(idText))),
    eventIdText: idSpan && eventId !== undefined ? sliceMapped(xml, idSpan.start, idSpan.end) : undefined,
    eventSource,
    eventSourceText:
      eventSource === undefined || !provider ? undefined : sourceText(xml, provider, eventSource),
    log: text(first("channel")),
    level: LEVELS[Number(text(first("level")))] ?? readEventLevel(text(last("level")) ?? ""),
    levelNumber: wholeNumber(text(first("level"))),
    descriptionText: messageSpan && sliceMapped(xml, messageSpan.start, messageSpan.end),
    taskCategory: task !== undefined && !/^\d+$/.test(task) ? task : undefined,
    computer: text(first("computer")),
    recordId: wholeNumber(text(first("eventrecordid"))),
    qualifiers,
    instanceId:
      qualifiers !== undefined && eventId !== undefined ? qualifiers * 0x10000 + eventId : undefined,
    timeUtc: readUtcTime(attribute(first("timecreated")?.attributes, "SystemTime") ?? ""),
    renderingCulture: attribute(first("renderinginfo")?.attributes, "Culture"),
    data: data.length > 0 ? data : undefined,
  });
}

function sourceText(xml: MappedText, provider: Element, eventSource: string): MappedText | undefined {
  const at = xml.text.lastIndexOf(eventSource, provider.content.start);
  return at >= 0 ? sliceMapped(xml, at, at + eventSource.length) : undefined;
}

function attribute(attributes: string | undefined, name: string): string | undefined {
  const match = new RegExp(`\\b${name}\\s{0,3}=\\s{0,3}(["'])`, "i").exec(attributes ?? "");
  if (!match || attributes === undefined) return undefined;
  const start = match.index + match[0].length;
  const end = attributes.indexOf(match[1] ?? '"', start);
  const value = attributes.slice(start, end < 0 ? undefined : end).trim();
  return value === "" ? undefined : value;
}

function trim(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) };
}
