import { MappedTextBuilder, type MappedText } from "../mapped-text";
import { readCsvRows } from "./csv-rows";
import { readEhlo } from "./ehlo";
import { readLastErrorParts } from "./last-error";
import type { FormatName, Reading, ReadValue } from "./reading";

const LOG_TYPES: readonly { readonly pattern: RegExp; readonly format: FormatName }[] = [
  { pattern: /message tracking/i, format: "message-tracking-log" },
  { pattern: /smtp (?:receive|send) protocol/i, format: "smtp-protocol-log" },
  { pattern: /connectivity/i, format: "connectivity-log" },
];

type Log = {
  readonly format: FormatName;
  readonly isReceive: boolean;
  readonly fields: readonly string[];
  readonly rows: readonly (readonly MappedText[])[];
};

/** Reads the logs that transport writes: their header names the type and the columns. */
export function readExchangeLog(cleaned: MappedText): Reading | undefined {
  const log = readLog(cleaned);
  if (!log) return undefined;
  if (log.format === "smtp-protocol-log") return readProtocolLog(log);
  const column = log.format === "message-tracking-log" ? "recipient-status" : "description";
  const cells = log.rows.flatMap((row) => row[log.fields.indexOf(column)] ?? []);
  const text = joinCells(cells.length > 0 ? cells : log.rows.flat());
  return { format: log.format, text, events: [], values: readLastErrorParts(text.text) };
}

function readLog({ text, ...rest }: MappedText): Log | undefined {
  if (!/^#(?:Fields|Log-type|Software):|^\d{4}-\d\d-\d\dT[\d:.]{8,14}Z,/im.test(text)) return undefined;
  const type = /^#Log-type:([^\n]{1,100})/im.exec(text)?.[1] ?? "";
  const fieldsLine = /^#Fields:([^\n]{1,4000})/im.exec(text);
  const fields = (fieldsLine?.[1] ?? "").split(",").map((field) => field.trim().toLowerCase());
  const format = LOG_TYPES.find(({ pattern }) => pattern.test(type))?.format ?? formatOfFields(fields);
  const rows = readCsvRows({ text, ...rest }).filter(
    (row) => row.length > 2 && row[0]?.text.startsWith("#") === false,
  );
  if (format)
    return {
      format,
      isReceive: /receive/i.test(type),
      fields: fields.length > 1 ? fields : PROTOCOL_FIELDS,
      rows,
    };
  // Rows without their header: a time, a connector, a 16-digit session, a number, two endpoints, an event sign.
  const isProtocolLog = rows.some(
    (row) =>
      /^\d{4}-\d\d-\d\dT/.test(row[0]?.text ?? "") &&
      /^[0-9A-F]{16}$/i.test(row[2]?.text ?? "") &&
      /^[-+<>*]$/.test(row[6]?.text ?? ""),
  );
  return isProtocolLog
    ? { format: "smtp-protocol-log", isReceive: true, fields: PROTOCOL_FIELDS, rows }
    : undefined;
}

const PROTOCOL_FIELDS = [
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

function formatOfFields(fields: readonly string[]): FormatName | undefined {
  if (fields.includes("sequence-number") && fields.includes("connector-id")) return "smtp-protocol-log";
  return fields.includes("recipient-status") ? "message-tracking-log" : undefined;
}

function readProtocolLog({ fields, rows, isReceive }: Log): Reading {
  const at = (row: readonly MappedText[], name: string): MappedText | undefined => row[fields.indexOf(name)];
  const cells = rows.flatMap((row) =>
    [at(row, "data"), at(row, "context")].filter((cell) => cell !== undefined && cell.text !== ""),
  );
  const text = joinCells(cells.filter((cell) => cell !== undefined));
  const failing = rows.find((row) => /^[45]\d\d[ -]/.test(at(row, "data")?.text ?? "")) ?? rows[0];
  const connector = failing && at(failing, "connector-id")?.text;
  const remote = failing && at(failing, "remote-endpoint")?.text.replace(/:\d{1,5}$/, "");
  const values: ReadValue[] = [];
  if (connector) values.push({ name: isReceive ? "receiveConnector" : "sendConnector", value: connector });
  if (connector?.includes("\\"))
    values.push({ name: "server", value: connector.split("\\")[0] ?? connector });
  if (remote) values.push({ name: "remoteIpAddress", value: remote });
  const ehlo = readEhlo(text.text);
  return { format: "smtp-protocol-log", text, events: [], values, ...(ehlo ? { ehlo } : {}) };
}

function joinCells(cells: readonly MappedText[]): MappedText {
  const builder = new MappedTextBuilder(1024);
  for (const cell of cells) {
    builder.appendPart(cell, 0, cell.text.length);
    builder.append("\n", cell.origins.at(-1) ?? 0);
  }
  return builder.finish();
}
