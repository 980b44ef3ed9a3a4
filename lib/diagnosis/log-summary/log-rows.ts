import { logKindOf, PROTOCOL_FIELDS, type LogKind } from "../formats/log-table";
import { splitCells } from "./log-cells";
import type { CellOf } from "./row-collector";

const CONNECTIVITY_FIELDS = ["date-time", "session", "source", "destination", "direction", "description"];
const TRACKING_START = [
  "date-time",
  "client-ip",
  "client-hostname",
  "server-ip",
  "server-hostname",
  "source-context",
  "connector-id",
  "source",
  "event-id",
  "internal-message-id",
  "message-id",
];
const TRACKING_END = [
  "recipient-address",
  "recipient-status",
  "total-bytes",
  "recipient-count",
  "related-recipient-address",
  "reference",
  "message-subject",
  "sender-address",
];
const LEAST_CELLS = 3;
const LONGEST_ROW = 65_536;
const HEADER = /^\uFEFF?#(Software|Version|Log-type|Date|Fields):\s{0,3}(.*)$/i;

type OnRow = (kind: LogKind, cell: CellOf) => void;

/** Makes rows of the lines of logs: several files in one text, cut headers, rows that a mail has wrapped. */
type RowReader = {
  readonly add: (line: string) => void;
  readonly finish: () => void;
  /** Lines that look like rows but are of no log that we know. */
  readonly unknownRows: () => number;
};

export function createRowReader(onRow: OnRow): RowReader {
  let logType = "";
  let fields: readonly string[] = [];
  let hadRows = false;
  let pending: string | undefined;
  let unknown = 0;
  let kind: LogKind | undefined;
  let places = new Map<string, number>();

  function readAs(found: LogKind | undefined, columns: readonly string[]): void {
    kind = found;
    places = new Map(columns.map((name, at) => [name, at]));
  }

  function noteHeader(name: string, value: string): void {
    if (hadRows) [logType, fields, hadRows] = ["", [], false];
    if (name === "log-type") logType = value.trim();
    if (name === "fields") fields = value.split(",").map((field) => field.trim().toLowerCase());
    const announced = logKindOf(logType, fields);
    readAs(announced, fields.length > 1 ? fields : announced === "smtp-protocol-log" ? PROTOCOL_FIELDS : []);
  }

  function giveOut(): void {
    if (pending === undefined) return;
    const cells = splitCells(pending);
    pending = undefined;
    hadRows = true;
    if (fields.length < 2) {
      const shape = shapeOf(cells);
      if (shape) readAs(shape.kind, shape.fields);
    }
    if (kind === undefined || cells.length < LEAST_CELLS) {
      unknown += 1;
      return;
    }
    onRow(kind, (column) => cells[places.get(column) ?? -1] ?? "");
  }

  return {
    add: (line) => {
      if (startsRow(line)) {
        giveOut();
        pending = line;
        return;
      }
      const header = line.charCodeAt(0) === 0x23 || line.charCodeAt(0) === 0xfeff ? HEADER.exec(line) : null;
      if (header) {
        giveOut();
        noteHeader((header[1] ?? "").toLowerCase(), header[2] ?? "");
      } else if (pending !== undefined && line !== "" && pending.length < LONGEST_ROW) pending += `\n${line}`;
    },
    finish: giveOut,
    unknownRows: () => unknown,
  };
}

/** "2024-03-05T10:12:44.000Z," without a regular expression: this is asked of every line of a log. */
function startsRow(line: string): boolean {
  const digit = line.charCodeAt(0);
  return (
    digit >= 0x30 &&
    digit <= 0x39 &&
    line[4] === "-" &&
    line[7] === "-" &&
    line[10] === "T" &&
    line[13] === ":" &&
    line.includes(",")
  );
}

/** Tells rows without a header apart by what stands in their cells. */
function shapeOf(
  cells: readonly string[],
): { readonly kind: LogKind; readonly fields: readonly string[] } | undefined {
  const isSession = (cell = "") => /^[0-9A-F]{16}$/i.test(cell);
  if (isSession(cells[2]) && /^[-+<>*]$/.test(cells[6] ?? ""))
    return { kind: "smtp-protocol-log", fields: PROTOCOL_FIELDS };
  if (isSession(cells[1]) && /^[-+>]$/.test(cells[4] ?? ""))
    return { kind: "connectivity-log", fields: CONNECTIVITY_FIELDS };
  if (cells.length < 18 || !/^[A-Z]{3,20}$/.test(cells[7] ?? "") || !/^[A-Z]{3,25}$/.test(cells[8] ?? ""))
    return undefined;
  // Exchange 2013 put the network message ID between.
  const hasNetworkId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(cells[11] ?? "");
  return {
    kind: "message-tracking-log",
    fields: [...TRACKING_START, ...(hasNetworkId ? ["network-message-id"] : []), ...TRACKING_END],
  };
}
