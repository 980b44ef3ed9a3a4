import { EHLO_FINDINGS, readEhloFindings } from "../findings/ehlo-findings";
import { dropRepeatedFindings, type ReadFinding } from "../findings/read-finding";
import { readAbruptEnd } from "../findings/session-findings";
import { joinMapped, type MappedText } from "../mapped-text";
import { readEhlo } from "./ehlo";
import { columnsOf, readLogTables, type LogTable } from "./log-table";
import { endpointAddress, type ReadValue, type Reading } from "./reading";
import { readSessionFailures } from "./session-failures";

/** What a row of an SMTP protocol log is: connected, disconnected, sent, received, or information of the server. */
export type SmtpLogSign = "+" | "-" | ">" | "<" | "*";

export type SmtpLogLine = {
  /** As written, ISO time in UTC. */
  readonly time: string;
  readonly sequence: number;
  readonly event: SmtpLogSign;
  readonly data: string;
  readonly context: string;
};

/** One SMTP session, its lines in order, however other sessions stood between them. */
export type SmtpSession = {
  readonly sessionId: string;
  readonly connector: string;
  /** "192.0.2.10:25"; empty before the connection stands. */
  readonly localEndpoint: string;
  readonly remoteEndpoint: string;
  readonly lines: readonly SmtpLogLine[];
};

export type SmtpProtocolLog = {
  readonly direction: "receive" | "send";
  /** The Exchange version that writes such a header, as far as it tells. */
  readonly versionHint?: string;
  readonly sessions: readonly SmtpSession[];
};

const SIGNS: readonly SmtpLogSign[] = ["+", "-", ">", "<", "*"];

/** Reads SMTP protocol logs, with their header or only some of their rows. */
export function readSmtpProtocolLog(cleaned: MappedText): Reading | undefined {
  const tables = readLogTables(cleaned).filter(({ kind }) => kind === "smtp-protocol-log");
  if (tables.length === 0) return undefined;
  const smtpLogs = tables.map(readTable);
  const cells = tables.flatMap(({ fields, rows }) =>
    rows.flatMap((row) =>
      ["data", "context"].flatMap((name) => {
        const cell = row[fields.indexOf(name)];
        return cell && cell.text !== "" ? [cell] : [];
      }),
    ),
  );
  const text = joinMapped(cells, "\n");
  const ehlo = readEhlo(text.text);
  return {
    format: "smtp-protocol-log",
    text,
    events: [],
    values: valuesOf(smtpLogs),
    smtpLogs,
    findings: dropRepeatedFindings(smtpLogs.flatMap(findingsOf)),
    ...(ehlo ? { ehlo } : {}),
  };
}

/**
 * What is missing in sessions that went wrong: a healthy session of a connector without logins lacks AUTH too. What a
 * server outside offers is its own matter, except where our connector demands it.
 */
function findingsOf({ direction, sessions }: SmtpProtocolLog): readonly ReadFinding[] {
  const logEnd = sessions.flatMap(({ lines }) => lines.map(({ time }) => time)).reduce(latest, "");
  return sessions.flatMap((session) => {
    const end = readAbruptEnd(session, logEnd);
    const conversation = session.lines
      .map(({ data, context }) => [data, context].filter((part) => part !== "").join("\n"))
      .join("\n");
    const isRequired = /STARTTLS is required/i.test(conversation);
    const hasFailed = end !== undefined || isRequired || readSessionFailures(session).length > 0;
    // What hides or overwrites words stands between the two, on whichever side the log was written.
    const isSuspected = hasFailed || sessions.length === 1;
    const all = isSuspected ? readEhloFindings(conversation) : [];
    const ofEhlo = all.filter(
      ({ id }) => id === EHLO_FINDINGS.masked.id || (hasFailed && (direction === "receive" || isRequired)),
    );
    return [...ofEhlo, ...(end ? [end.finding] : [])];
  });
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}

function readTable(table: LogTable): SmtpProtocolLog {
  const cell = columnsOf(table);
  const sessions = new Map<string, { session: SmtpSession; lines: SmtpLogLine[] }>();
  for (const row of table.rows) {
    const sessionId = cell(row, "session-id");
    const event = SIGNS.find((sign) => sign === cell(row, "event"));
    if (sessionId === "" || event === undefined) continue;
    const known = sessions.get(sessionId);
    const lines = known?.lines ?? [];
    lines.push({
      time: cell(row, "date-time"),
      sequence: Number(cell(row, "sequence-number")) || 0,
      event,
      data: cell(row, "data"),
      context: cell(row, "context"),
    });
    const session: SmtpSession = {
      sessionId,
      connector: known?.session.connector || cell(row, "connector-id"),
      // The first rows of an outgoing session have no local endpoint yet.
      localEndpoint: known?.session.localEndpoint || cell(row, "local-endpoint"),
      remoteEndpoint: known?.session.remoteEndpoint || cell(row, "remote-endpoint"),
      lines,
    };
    sessions.set(sessionId, { session, lines });
  }
  for (const { lines } of sessions.values()) lines.sort((one, other) => one.sequence - other.sequence);
  const read = [...sessions.values()].map(({ session }) => session);
  const versionHint = versionOf(table.version);
  return {
    direction: directionOf(table.logType, read),
    ...(versionHint === undefined ? {} : { versionHint }),
    sessions: read,
  };
}

/** The receiving side sends the greeting "220"; without a header that tells the direction. */
function directionOf(logType: string, sessions: readonly SmtpSession[]): "receive" | "send" {
  if (/receive/i.test(logType)) return "receive";
  if (/send/i.test(logType)) return "send";
  const spoken = sessions
    .flatMap(({ lines }) => lines)
    .find(({ event, data }) => (event === ">" || event === "<") && /^[2-5]\d\d[ -]/.test(data));
  return spoken?.event === "<" ? "send" : "receive";
}

function versionOf(version: string | undefined): string | undefined {
  if (version === undefined) return undefined;
  return version.startsWith("14.") ? "2010" : version.startsWith("8.") ? "2007" : "2013+";
}

/** Connector and remote address of the first session that failed, else of the first one. */
function valuesOf(logs: readonly SmtpProtocolLog[]): readonly ReadValue[] {
  const sessions = logs.flatMap(({ direction, sessions: ofLog }) =>
    ofLog.map((session) => ({ direction, session })),
  );
  const chosen = sessions.find(({ session }) => readSessionFailures(session).length > 0) ?? sessions[0];
  if (!chosen) return [];
  const { connector, remoteEndpoint } = chosen.session;
  const values: ReadValue[] = [];
  if (connector !== "")
    values.push({
      name: chosen.direction === "receive" ? "receiveConnector" : "sendConnector",
      value: connector,
    });
  if (connector.includes("\\")) values.push({ name: "server", value: connector.split("\\")[0] ?? connector });
  if (remoteEndpoint !== "") values.push({ name: "remoteIpAddress", value: endpointAddress(remoteEndpoint) });
  return values;
}
