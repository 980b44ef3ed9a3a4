import { joinMapped, type MappedText } from "../mapped-text";
import { readLastErrorValues } from "./last-error-parts";
import { columnsOf, readLogTables, type LogTable } from "./log-table";
import { readUtcTime } from "./local-time";
import { present, type Reading } from "./reading";

/** One row of a connectivity log: a connection opened (+), something about it (>), or closed (-). */
export type ConnectivityRow = {
  readonly timeUtc?: string;
  readonly session: string;
  readonly source: string;
  readonly destination: string;
  readonly direction: string;
  readonly description: string;
};

export type ConnectivityLog = { readonly rows: readonly ConnectivityRow[] };

/** What the description of a row tells about the connection. */
export type ConnectionOutcome = {
  readonly remoteIpAddress?: string;
  readonly remotePort?: number;
  /** Hexadecimal as written, e.g. "0000274C". */
  readonly winsockHex?: string;
  /** The same as a Winsock error code, e.g. 10060. */
  readonly winsock?: number;
  /** Messages sent over the connection, told when it closes. */
  readonly messages?: number;
};

/** Reads connectivity logs. */
export function readConnectivityLog(cleaned: MappedText): Reading | undefined {
  const tables = readLogTables(cleaned).filter(({ kind }) => kind === "connectivity-log");
  if (tables.length === 0) return undefined;
  const cells = tables.flatMap(({ fields, rows }) =>
    rows.flatMap((row) => row[fields.indexOf("description")] ?? []),
  );
  const text = joinMapped(cells, "\n");
  const outcome = readConnectionOutcome(text.text);
  const values = readLastErrorValues(text.text);
  return {
    format: "connectivity-log",
    text,
    events: [],
    values:
      outcome.remoteIpAddress === undefined
        ? values
        : [...values, { name: "remoteIpAddress", value: outcome.remoteIpAddress }],
    connectivityLogs: tables.map(readTable),
  };
}

function readTable(table: LogTable): ConnectivityLog {
  const cell = columnsOf(table);
  return {
    rows: table.rows.map((row) => ({
      ...present<Pick<ConnectivityRow, "timeUtc">>({ timeUtc: readUtcTime(cell(row, "date-time")) }),
      session: cell(row, "session"),
      source: cell(row, "source"),
      destination: cell(row, "destination"),
      direction: cell(row, "direction"),
      description: cell(row, "description"),
    })),
  };
}

/** Reads address, port, Winsock code and message count out of a description; what is not there is absent. */
export function readConnectionOutcome(description: string): ConnectionOutcome {
  const endpoint = /\b((?:\d{1,3}\.){3}\d{1,3})(?::(\d{1,5}))?(?![\d.])/.exec(description);
  const named = /TargetIPAddress:((?:\d{1,3}\.){3}\d{1,3}):(\d{1,5})/.exec(description) ?? endpoint;
  const winsockHex = /:([0-9A-F]{8})\)/i.exec(description)?.[1];
  const winsock = winsockHex === undefined ? undefined : parseInt(winsockHex, 16);
  const messages = /\bMessages: (\d{1,9})\b/.exec(description)?.[1];
  return present<ConnectionOutcome>({
    remoteIpAddress: named?.[1],
    remotePort: named?.[2] === undefined ? undefined : Number(named[2]),
    winsockHex,
    // Windows numbers the errors of sockets from 10000 to 11999.
    winsock: winsock !== undefined && winsock >= 10_000 && winsock < 12_000 ? winsock : undefined,
    messages: messages === undefined ? undefined : Number(messages),
  });
}
