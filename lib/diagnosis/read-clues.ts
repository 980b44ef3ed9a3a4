import { readCodeMentions } from "./code-mentions";
import type { Reading } from "./formats/reading";
import type { LineFinder, Place } from "./line-finder";
import type { MappedText, Span } from "./mapped-text";
import { NDR_TOKEN } from "@/lib/mail-flow/ndr-token";

export type ClueKind =
  | "event ID"
  | "event source"
  | "reply code"
  | "enhanced status code"
  | "NDR token"
  | "symbolic name"
  | "Winsock code"
  | "connector"
  | "IP address"
  | "host";

/** Something in the paste that an article could be found by, or that its commands need, and where it stands. */
export type Clue = Place & { readonly kind: ClueKind; readonly text: string };

/** A clue before its place is known: a part of the text that was read. */
export type FoundClue = { readonly kind: ClueKind; readonly span: Span };

const IP_PART = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";

const PATTERNS: readonly { readonly kind: ClueKind; readonly pattern: RegExp }[] = [
  // "Event ID: 1035", "EventID 1035", "Event ID" with the number on the next line, and the same in other languages.
  {
    kind: "event ID",
    pattern:
      /(?<![\p{L}\p{N}])(?:event\s{0,3}-?id|event number|ereignis-?id|ereigniskennung|код события|id de l'événement|id\.? del evento|id evento|identyfikator zdarzenia|事件\s?id|イベント\s?id)\s{0,6}(?:[:#=]\s{0,6})?(\d{1,5})(?![\d.])/giu,
  },
  // "Event 15006, MSExchangeTransport"
  { kind: "event ID", pattern: /\bevent[ :#]{1,3}(\d{3,5})(?![\d.:])/gi },
  {
    kind: "event source",
    pattern:
      /\b(MSExchange(?!Server)[A-Za-z]{0,40}(?: (?:EdgeSync|Extensibility|Common|Antispam|Anti-spam Update|Messaging Policies|Store Driver|TransportService|ADAccess|RBAC|Front End Transport))?)(?![A-Za-z\\/])/g,
  },
  {
    kind: "NDR token",
    pattern: NDR_TOKEN,
  },
  { kind: "Winsock code", pattern: /\bWinsock error code:?\s{0,3}(1[01]\d{3})\b/gi },
  // "for Receive connector Default EX01." and the properties that hold a connector's name
  { kind: "connector", pattern: /\b(?:receive|send) connector ['"]([^'"\n]{1,120})['"]/gi },
  { kind: "connector", pattern: /^(?:ConnectorId|NextHopConnector)\s{0,40}:\s{0,3}(\S[^\n]{0,120})$/gim },
  {
    kind: "IP address",
    pattern: new RegExp(`(?<![\\w.])(${IP_PART}(?:\\.${IP_PART}){3})(?!\\w|\\.\\d)`, "g"),
  },
  // All eight groups, or a `::` that stands for some of them: a time such as 10:12:44 has neither.
  { kind: "IP address", pattern: /(?<![\w:.])((?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4})(?![\w:])/gi },
  {
    kind: "IP address",
    pattern: /(?<![\w:.])((?=[0-9a-f:]{0,39}::)(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{1,4})(?![\w:])/gi,
  },
  {
    kind: "host",
    pattern:
      /(?<![\w@.\\/-])((?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,6}(?:com|net|org|local|lan|corp|internal|example|test|[a-z]{2}))(?![\w@-]|\.\w)/gi,
  },
];

const MOST_CLUES = 400;

/** Everything in the text that an article or a value could be found by, in the order in which it stands. */
export function findClues(text: string): readonly FoundClue[] {
  const seen = new Set<string>();
  const codes = readCodeMentions(text).flatMap(
    ({ replyCode, enhancedStatusCode, start, end }): FoundClue[] => [
      ...(replyCode === undefined
        ? []
        : [{ kind: "reply code" as const, span: { start, end: start + replyCode.length } }]),
      ...(enhancedStatusCode === undefined
        ? []
        : [{ kind: "enhanced status code" as const, span: { start: end - enhancedStatusCode.length, end } }]),
    ],
  );
  const others = PATTERNS.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match): FoundClue => {
      const start = match.index + match[0].indexOf(match[1] ?? "");
      return { kind, span: { start, end: start + (match[1] ?? "").length } };
    }),
  );
  return [...codes, ...others]
    .filter(({ kind, span }) => {
      const key = `${kind} ${span.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((one, other) => one.span.start - other.span.start)
    .slice(0, MOST_CLUES);
}

/** All clues of a reading, each with the words and the place in the reader's own text by which it is underlined. */
export function placeClues(
  { text: read, events }: Reading,
  found: readonly FoundClue[],
  findLine: LineFinder,
): readonly Clue[] {
  const placed = found.map(({ kind, span }): Clue => ({
    kind,
    text: read.text.slice(span.start, span.end).replace(/\s+/g, " "),
    ...findLine(read, span),
  }));
  const ofEvents = events
    .slice(0, MOST_CLUES)
    .flatMap(({ eventIdText, eventSourceText }) => [
      ...wholeClue("event ID", eventIdText, findLine),
      ...wholeClue("event source", eventSourceText, findLine),
    ]);
  const seen = new Set<string>();
  return [...ofEvents, ...placed]
    .filter(({ kind, line, startColumn }) => {
      const key = `${kind} ${line} ${startColumn}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((one, other) => one.line - other.line || one.startColumn - other.startColumn);
}

function wholeClue(kind: ClueKind, text: MappedText | undefined, findLine: LineFinder): readonly Clue[] {
  return text ? [{ kind, text: text.text, ...findLine(text, { start: 0, end: text.text.length }) }] : [];
}
