import { sliceMapped, type MappedText } from "../mapped-text";
import { readCsvRows } from "./csv-rows";

/** The logs that transport writes; their header names the type and the columns. */
export type LogKind = "smtp-protocol-log" | "message-tracking-log" | "connectivity-log";

/** One log file, or the part of it that was pasted. */
export type LogTable = {
  readonly kind: LogKind;
  /** "SMTP Receive Protocol Log"; empty when the header is missing. */
  readonly logType: string;
  /** "15.0.0.0", when the header gives it. */
  readonly version?: string;
  /** The columns, in lower case. */
  readonly fields: readonly string[];
  readonly rows: readonly (readonly MappedText[])[];
};

/** The columns of an SMTP protocol log, for rows that were pasted without their header. */
export const PROTOCOL_FIELDS: readonly string[] = [
  "date-time",
  "connector-id",
  "session-id",
  "sequence-number",
  "local-endpoint",
  "remote-endpoint",
  "event",
  "data",
  "context",
];

/** The columns of a connectivity log, likewise. */
const CONNECTIVITY_FIELDS: readonly string[] = [
  "date-time",
  "session",
  "source",
  "destination",
  "direction",
  "description",
];

const KINDS: readonly {
  readonly kind: LogKind;
  readonly logType: RegExp;
  readonly fields: readonly string[];
}[] = [
  {
    kind: "message-tracking-log",
    logType: /message tracking/i,
    fields: ["event-id", "recipient-status"],
  },
  {
    kind: "smtp-protocol-log",
    logType: /smtp (?:receive|send) protocol/i,
    fields: ["session-id", "sequence-number"],
  },
  { kind: "connectivity-log", logType: /connectivity/i, fields: ["session", "direction", "description"] },
];

const STARTS_ROW = /^\d{4}-\d\d-\d\dT[\d:.]{8,14}Z?,/;
const STARTS_HEADER = /^#(Software|Version|Log-type|Date|Fields):([^\n]{0,4000})/i;
const LEAST_CELLS = 3;

/** The log that a header announces; undefined when it announces none of those that we read. */
export function logKindOf(logType: string, fields: readonly string[]): LogKind | undefined {
  return KINDS.find(
    (kind) => kind.logType.test(logType) || kind.fields.every((name) => fields.includes(name)),
  )?.kind;
}

type Section = { logType: string; version: string; fields: readonly string[]; rows: MappedText[] };

/** Reads the logs of a paste, one table for each header; empty when it holds none. */
export function readLogTables(cleaned: MappedText): readonly LogTable[] {
  const known = readBefore.get(cleaned);
  if (known) return known;
  const tables = parseTables(cleaned);
  readBefore.set(cleaned, tables);
  return tables;
}

// There are three kinds of logs: each of their readers asks for the same tables.
const readBefore = new WeakMap<MappedText, readonly LogTable[]>();

function parseTables(cleaned: MappedText): readonly LogTable[] {
  if (!/^#(?:Fields|Log-type|Software):|^\d{4}-\d\d-\d\dT[\d:.]{8,14}Z,/im.test(cleaned.text)) return [];
  return readSections(cleaned).flatMap((section): LogTable[] => {
    const rows = section.rows.flatMap((row) => readCsvRows(row)).filter((row) => row.length >= LEAST_CELLS);
    const kind =
      logKindOf(section.logType, section.fields) ??
      (rows.some(isProtocolRow) ? "smtp-protocol-log" : undefined) ??
      (rows.some(isConnectivityRow) ? "connectivity-log" : undefined);
    if (kind === undefined) return [];
    return [
      {
        kind,
        logType: section.logType,
        ...(section.version === "" ? {} : { version: section.version }),
        fields: section.fields.length > 1 ? section.fields : fieldsWithoutHeader(kind),
        rows,
      },
    ];
  });
}

/** Each header begins a new log; each line that begins with a time begins a row, so a broken quote ends with its row. */
function readSections(cleaned: MappedText): readonly Section[] {
  const sections: Section[] = [{ logType: "", version: "", fields: [], rows: [] }];
  let rowStart = -1;
  const closeRow = (end: number): void => {
    if (rowStart >= 0) sections.at(-1)?.rows.push(sliceMapped(cleaned, rowStart, end));
    rowStart = -1;
  };
  for (let start = 0; start < cleaned.text.length;) {
    const lineBreak = cleaned.text.indexOf("\n", start);
    const end = lineBreak < 0 ? cleaned.text.length : lineBreak;
    const head = cleaned.text.slice(start, Math.min(end, start + 4_000));
    if (head.startsWith("#")) {
      closeRow(start);
      const [, name = "", value = ""] = STARTS_HEADER.exec(head) ?? [];
      noteHeader(sections, name.toLowerCase(), value.trim());
    } else if (rowStart < 0 || STARTS_ROW.test(head)) {
      closeRow(start);
      rowStart = start;
    }
    start = end + 1;
  }
  closeRow(cleaned.text.length);
  return sections;
}

function noteHeader(sections: Section[], name: string, value: string): void {
  if (sections.at(-1)?.rows.length !== 0) sections.push({ logType: "", version: "", fields: [], rows: [] });
  const section = sections.at(-1);
  if (!section) return;
  if (name === "log-type") section.logType = value;
  if (name === "version") section.version = value;
  if (name === "fields") section.fields = value.split(",").map((field) => field.trim().toLowerCase());
}

/** A time, a connector, a session of 16 hexadecimal digits, a number, two endpoints, a sign for what happened. */
function isProtocolRow(row: readonly MappedText[]): boolean {
  return (
    /^\d{4}-\d\d-\d\dT/.test(row[0]?.text ?? "") &&
    /^[0-9A-F]{16}$/i.test(row[2]?.text ?? "") &&
    /^[-+<>*]$/.test(row[6]?.text ?? "")
  );
}

/** A time, a session of 16 hexadecimal digits, what connects, where it connects to, a sign, a description. */
function isConnectivityRow(row: readonly MappedText[]): boolean {
  return (
    /^\d{4}-\d\d-\d\dT/.test(row[0]?.text ?? "") &&
    /^[0-9A-F]{16}$/i.test(row[1]?.text ?? "") &&
    /^[-+>]$/.test(row[4]?.text ?? "")
  );
}

function fieldsWithoutHeader(kind: LogKind): readonly string[] {
  return kind === "connectivity-log" ? CONNECTIVITY_FIELDS : PROTOCOL_FIELDS;
}

/** Gives the cell of a row by the name of its column; empty when the row is too short or has no such column. */
export function columnsOf({ fields }: LogTable): (row: readonly MappedText[], name: string) => string {
  const places = new Map(fields.map((field, at) => [field, at]));
  return (row, name) => row[places.get(name) ?? -1]?.text ?? "";
}
