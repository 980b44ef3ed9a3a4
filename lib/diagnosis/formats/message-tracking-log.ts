import { joinMapped, type MappedText } from "../mapped-text";
import { readLastErrorValues } from "./last-error-parts";
import { columnsOf, readLogTables, type LogTable } from "./log-table";
import { readUtcTime } from "./local-time";
import { present, type Reading } from "./reading";

/** One event of a message tracking log; a column that the version lacks, or that is empty, is undefined. */
export type TrackingRow = {
  readonly timeUtc?: string;
  /** A time as a console prints it, of an unknown zone. */
  readonly timeLocal?: string;
  /** "SMTP", "ROUTING", "STOREDRIVER" … */
  readonly source?: string;
  /** "FAIL", "DELIVER", "DEFER" … */
  readonly eventId?: string;
  readonly connector?: string;
  /** The other server: the client of a received message, else the server that it went to. */
  readonly remoteHost?: string;
  readonly remoteIpAddress?: string;
  readonly recipients: readonly string[];
  /** As written: a reply, `[{LED=…}]`, or one status for each recipient, parted by ";". */
  readonly recipientStatus?: string;
  readonly sourceContext?: string;
  readonly messageId?: string;
  readonly networkMessageId?: string;
  readonly subject?: string;
  readonly sender?: string;
};

export type MessageTrackingLog = {
  readonly versionHint?: string;
  readonly fieldCount: number;
  readonly rows: readonly TrackingRow[];
};

/** Reads message tracking logs by the names of their columns, which differ from version to version. */
export function readMessageTrackingLog(cleaned: MappedText): Reading | undefined {
  const tables = readLogTables(cleaned).filter(({ kind }) => kind === "message-tracking-log");
  if (tables.length === 0) return undefined;
  const cells = tables.flatMap(({ fields, rows }) =>
    rows.flatMap((row) => row[fields.indexOf("recipient-status")] ?? []),
  );
  const text = joinMapped(
    cells.some((cell) => /\p{L}/u.test(cell.text)) ? cells : tables.flatMap(({ rows }) => rows.flat()),
    "\n",
  );
  return {
    format: "message-tracking-log",
    text,
    events: [],
    values: readLastErrorValues(text.text),
    trackingLogs: tables.map(readTable),
  };
}

function readTable(table: LogTable): MessageTrackingLog {
  const cell = columnsOf(table);
  const rows = table.rows.map((row): TrackingRow => {
    const value = (name: string): string | undefined => cell(row, name).trim() || undefined;
    const source = value("source");
    const eventId = value("event-id");
    // Routing and the store work on this server: only SMTP has another one.
    const remote = source !== "SMTP" ? undefined : eventId === "RECEIVE" ? "client" : "server";
    return {
      ...present<Omit<TrackingRow, "recipients">>({
        timeUtc: readUtcTime(cell(row, "date-time")),
        timeLocal: undefined,
        source,
        eventId,
        connector: value("connector-id"),
        remoteHost: remote && value(`${remote}-hostname`),
        remoteIpAddress: remote && value(`${remote}-ip`),
        recipientStatus: value("recipient-status"),
        sourceContext: value("source-context"),
        messageId: value("message-id"),
        networkMessageId: value("network-message-id"),
        subject: value("message-subject"),
        sender: value("sender-address"),
      }),
      recipients: cell(row, "recipient-address").split(";").filter(Boolean),
    };
  });
  const versionHint = versionOf(table);
  return {
    ...(versionHint === undefined ? {} : { versionHint }),
    fieldCount: table.fields.length,
    rows,
  };
}

const FIELDS_OF_2013 = 27;

/** The header's number tells 2007 and 2010; later versions differ only in their columns. */
function versionOf({ version = "", fields }: LogTable): string | undefined {
  if (version.startsWith("8.")) return "2007";
  if (version.startsWith("14.")) return "2010";
  if (!version.startsWith("15.")) return undefined;
  return fields.length <= FIELDS_OF_2013 ? "2013" : "2016/2019/SE";
}
