import { cleanPaste } from "../clean-paste";
import { readFormat } from "../formats/read-format";
import type { FormatName, ReadEvent } from "../formats/reading";
import type { OnIncident } from "./incident";

/** Reads many events of one format, however long their text is. */
type EventReader = {
  readonly add: (chunk: string) => void;
  readonly finish: () => void;
  readonly events: () => number;
  readonly format: () => FormatName | undefined;
};

const BLOCK = 131_072;
/** A block that shows no place to cut is read as it is. */
const LARGEST_BLOCK = 250_000;
const LONGEST_TEXT = 4_000;

export function readEventBlocks(onIncident: OnIncident): EventReader {
  let pending = "";
  let head: string | undefined;
  let events = 0;
  let format: FormatName | undefined;

  function readBlock(block: string): void {
    const paste = cleanPaste(block);
    if (paste.kind !== "text") return;
    const reading = readFormat(paste.cleaned);
    if (reading.events.length > 0) format ??= reading.format;
    for (const event of reading.events) {
      events += 1;
      if (event.level !== "Information") tell(event, onIncident);
    }
  }

  function cut(isLast: boolean): void {
    head ??= pending.trimStart().split("\n", 1)[0]?.trimEnd() ?? "";
    while (pending.length > BLOCK) {
      const end = endOfRecords(pending.slice(0, LARGEST_BLOCK), head);
      if (end === undefined && pending.length < LARGEST_BLOCK && !isLast) return;
      const at = end ?? LARGEST_BLOCK;
      readBlock(withHeader(pending.slice(0, at), head));
      pending = pending.slice(at);
    }
    if (isLast) readBlock(withHeader(pending, head));
  }

  return {
    add: (chunk) => {
      pending += chunk;
      if (pending.length > BLOCK) cut(false);
    },
    finish: () => {
      cut(true);
      pending = "";
    },
    events: () => events,
    format: () => format,
  };
}

function isTableHeader(head: string): boolean {
  return head.split(",").length === 5 && !head.includes('"');
}

/** The rows of a table are read only below its header. */
function withHeader(block: string, head: string): string {
  return isTableHeader(head) && !block.trimStart().startsWith(head) ? `${head}\n${block}` : block;
}

/** Where the last record that is surely complete ends. */
function endOfRecords(block: string, head: string): number | undefined {
  if (isTableHeader(head)) return lastMatch(block, /\n(?=[^\n,"]{3,20},"?\d)/g);
  const xml = block.lastIndexOf("</Event>");
  if (xml > 0) return xml + "</Event>".length;
  const numbered = block.lastIndexOf("\nEvent[");
  if (numbered > 0) return numbered + 1;
  const label = /^[^:\n]{1,60}:/.exec(head)?.[0];
  const again = label === undefined ? -1 : block.lastIndexOf(`\n${label}`);
  if (again > 0) return again + 1;
  const blankLine = block.lastIndexOf("\n\n");
  return blankLine > 0 ? blankLine + 1 : undefined;
}

function lastMatch(text: string, pattern: RegExp): number | undefined {
  let last: number | undefined;
  for (const { index } of text.matchAll(pattern)) if (index > 0) last = index + 1;
  return last;
}

function tell(event: ReadEvent, onIncident: OnIncident): void {
  const { eventId, eventSource, timeUtc, timeLocal, data = [] } = event;
  if (eventId === undefined) return;
  const description = event.descriptionText?.text.trim().slice(0, LONGEST_TEXT) ?? "";
  const said = description === "" ? data.join(" ") : description;
  const connector = connectorOf(description);
  const remoteIpAddress = ipAddressOf(said);
  const time = timeUtc ?? timeLocal;
  const name = `Event ${eventId}${eventSource === undefined ? "" : ` from ${eventSource}`}`;
  onIncident({
    text: description === "" ? eventXml(event) : eventText(event, description),
    written: said,
    label: `Event ${eventId}`,
    name,
    ...(time === undefined ? {} : { time }),
    ...(connector === undefined ? {} : { connector }),
    ...(remoteIpAddress === undefined ? {} : { remoteIpAddress }),
    record: () => ({
      title: name,
      lines: [`${time ?? ""} ${event.level ?? ""}`.trim(), ...said.split("\n")],
    }),
  });
}

function eventText({ eventId, eventSource = "" }: ReadEvent, description: string): string {
  return `Log Name: Application\nSource: ${eventSource}\nEvent ID: ${eventId}\nDescription:\n${description}`;
}

/** Values without a message have their meaning by position, as in the XML of an event. */
function eventXml({ eventId, eventSource = "", data = [] }: ReadEvent): string {
  const escape = (text: string): string =>
    text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  const values = data.map((value) => `<Data>${escape(value.slice(0, LONGEST_TEXT))}</Data>`).join("");
  return `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="${escape(eventSource)}" /><EventID>${eventId}</EventID></System><EventData>${values}</EventData></Event>`;
}

/** "Default EX01" of "for Receive connector Default EX01. The …": messages name a connector after its kind. */
function connectorOf(description: string): string | undefined {
  return /\b(?:Receive|Send) connector:? ["']?([^\s"'][^\n"']{0,100}?)["']?(?=\.(?:\s|$)|,|;|["']|\s(?:with|has|because|is|was|to|from|for|requires|could)\b|\n|$)/i.exec(
    description,
  )?.[1];
}

function ipAddressOf(text: string): string | undefined {
  return /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]\d)|(?<=\[)[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?=\])/i.exec(
    text,
  )?.[0];
}
