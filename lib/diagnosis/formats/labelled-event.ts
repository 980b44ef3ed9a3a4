import { parseEventId } from "@/lib/mail-flow/event-id";
import { sliceMapped, type MappedText, type Span } from "../mapped-text";
import { eventLabels, mayEndEventLabel, type EventField, type EventLabel } from "./event-labels";
import { readEventLevel } from "./event-level-words";
import { readXmlEvents } from "./event-xml-parts";
import { readLocalTime, readUtcTime } from "./local-time";
import { present, type ReadEvent } from "./reading";

/** Events written as "Label: value", whichever program or language wrote the labels. */
export type LabelledEvents = {
  readonly events: readonly ReadEvent[];
  readonly locale: string;
  readonly layout: "vista" | "2003";
  /** How many different fields were seen: the more, the surer. */
  readonly fieldCount: number;
};

type Found = {
  readonly labels: readonly EventLabel[];
  readonly start: number;
  readonly valueStart: number;
  readonly lineEnd: number;
  readonly startsLine: boolean;
};
type Field = { readonly field: EventField; readonly span: Span };

const LONGEST_LABEL = 40;
const HELP_TRAILER = "For more information, see Help";

/** Reads the labelled events of a text, or undefined when it has no event ID beside at least one other field. */
export function readLabelledEvents(cleaned: MappedText): LabelledEvents | undefined {
  const found = findLabels(cleaned.text);
  const locale = mostFrequent(found.flatMap(({ labels }) => labels.map((label) => label.locale))) ?? "en";
  const records = splitRecords(cleaned.text, found, locale);
  const fields = new Set(records.flat().map(({ field }) => field));
  if (!fields.has("eventId") || fields.size < 2) return undefined;
  const layouts = found.flatMap(({ labels }) => labels.flatMap(({ layout }) => layout ?? []));
  return {
    events: records
      .map((record) => readRecord(cleaned, record, locale))
      .filter(({ eventId }) => eventId !== undefined),
    locale,
    layout: mostFrequent(layouts) === "2003" ? "2003" : "vista",
    fieldCount: fields.size,
  };
}

/** Looks before each colon for a known label; the labels may stand one per line or all on one line. */
function findLabels(text: string): readonly Found[] {
  const found: Found[] = [];
  let lineStart = 0;
  let lineEnd = endOfLine(text, 0);
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    while (lineEnd < colon) {
      lineStart = lineEnd + 1;
      lineEnd = endOfLine(text, lineStart);
    }
    const from = Math.max(lineStart, colon - LONGEST_LABEL);
    const before = text.slice(from, colon).trimEnd();
    if (!mayEndEventLabel(before)) continue;
    for (let at = 0; at < before.length; at += 1) {
      if (at > 0 && !/[\s\-,;|*]/.test(before.charAt(at - 1))) continue;
      const labels = eventLabels(before.slice(at));
      if (labels.length === 0) continue;
      const start = from + at;
      const startsLine =
        start - lineStart <= LONGEST_LABEL && text.slice(lineStart, start).replace(/[\s*|\-•>]/g, "") === "";
      found.push({ labels, start, valueStart: colon + 1, lineEnd, startsLine });
      break;
    }
  }
  return found;
}

function endOfLine(text: string, from: number): number {
  const lineBreak = text.indexOf("\n", from);
  return lineBreak < 0 ? text.length : lineBreak;
}

/** Puts values to labels and parts the text into events; inside a description only the start of a new event counts. */
function splitRecords(text: string, found: readonly Found[], locale: string): readonly (readonly Field[])[] {
  const records: Field[][] = [];
  let record: Field[] = [];
  let isInDescription = false;
  const close = (end: number): void => {
    const open = record.at(-1);
    if (open)
      record[record.length - 1] = {
        field: open.field,
        span: { start: open.span.start, end: Math.min(open.span.end, end) },
      };
  };
  for (const { labels, start, valueStart, lineEnd, startsLine } of found) {
    const { field } = labels.find((label) => label.locale === locale) ?? labels[0] ?? { field: "keywords" };
    const isFirst = record.length === 0;
    const startsEvent =
      startsLine &&
      (field === "log" || field === "type" || (field === record[0]?.field && field !== "eventId"));
    if (isInDescription && !startsEvent && !(startsLine && (field === "xml" || field === "data"))) continue;
    close(start);
    if (startsEvent && !isFirst && record.some((one) => one.field === field)) {
      records.push(record);
      record = [];
    }
    isInDescription = field === "description" || field === "xml" || field === "data";
    record.push({ field, span: { start: valueStart, end: isInDescription ? text.length : lineEnd } });
  }
  if (record.length > 0) records.push(record);
  return records;
}

function readRecord(cleaned: MappedText, record: readonly Field[], locale: string): ReadEvent {
  const span = (field: EventField): Span | undefined => {
    const found = record.find((one) => one.field === field)?.span;
    return found && trimValue(cleaned.text, found);
  };
  const value = (field: EventField): string | undefined => {
    const found = span(field);
    const text = found && cleaned.text.slice(found.start, found.end);
    return text === "" || text === undefined || isNotAvailable(text) ? undefined : text;
  };
  const mapped = (at: Span | undefined): MappedText | undefined =>
    at && sliceMapped(cleaned, at.start, at.end);
  const xmlSpan = record.find(({ field }) => field === "xml" || field === "data")?.span;
  const xml = xmlSpan && readXmlEvents(sliceMapped(cleaned, xmlSpan.start, xmlSpan.end))[0];
  const digits = /^\D{0,3}(\d{1,5})(?!\d)/.exec(value("eventId") ?? "")?.[1];
  const idSpan = span("eventId");
  const when = [value("date"), value("time")].filter((part) => part !== undefined).join(" ");
  const hexData = value("data")?.match(/(?<=^[0-9a-fA-F]{4}: )[0-9a-fA-F]{8}/gm);
  return {
    ...present<ReadEvent>({
      eventId: digits === undefined ? undefined : parseEventId(digits),
      eventIdText: mapped(idSpan),
      eventSource: value("source"),
      eventSourceText: mapped(span("source")),
      log: value("log"),
      level: readEventLevel(value("level") ?? value("type") ?? ""),
      taskCategory: value("category"),
      computer: value("computer"),
      user: value("user"),
      timeUtc: readUtcTime(when),
      timeLocal: when.endsWith("Z") ? undefined : readLocalTime(when, locale),
      hexData: hexData ?? undefined,
      descriptionText: mapped(span("description")),
      embeddedXml: xml === undefined ? undefined : true,
    }),
    // The XML has the values by number and the time with its zone: it wins where both are there.
    ...(xml === undefined ? {} : preferXml(xml)),
  };
}

function preferXml(xml: ReadEvent): ReadEvent {
  const { data, timeUtc, recordId, qualifiers, instanceId } = xml;
  return present<ReadEvent>({ data, timeUtc, recordId, qualifiers, instanceId });
}

function trimValue(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const help = raw.indexOf(HELP_TRAILER);
  const kept = (help >= 0 ? raw.slice(0, help) : raw).replace(/[\s\-,;|]{1,40}$/, "");
  const from = start + (kept.length - kept.trimStart().length);
  return { start: from, end: Math.max(from, start + kept.length) };
}

const NOT_AVAILABLE = new Set([
  "n/a",
  "nicht zutreffend",
  "н/д",
  "no disponible",
  "nicht verfügbar",
  "non disponible",
  "brak",
]);

function isNotAvailable(text: string): boolean {
  return NOT_AVAILABLE.has(text.toLowerCase());
}

function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
