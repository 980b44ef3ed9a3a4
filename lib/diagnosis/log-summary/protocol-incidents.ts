import { formatStatusCode } from "@/lib/mail-flow/status-code";
import { readAbruptEnd } from "../findings/session-findings";
import { endpointAddress } from "../formats/reading";
import { readSessionFailures } from "../formats/session-failures";
import type { SmtpLogLine, SmtpLogSign } from "../formats/smtp-protocol-log";
import type { Incident, IncidentRecord, OnIncident } from "./incident";
import type { RowCollector } from "./row-collector";

const SIGNS: readonly SmtpLogSign[] = ["+", "-", ">", "<", "*"];
const REFUSAL = /^[45]\d\d(?:[ -]|$)/;
// The texts of "*" rows differ from version to version; these words are in those that tell of a failure.
const FAILURE_WORDS =
  /\b(?:fail(?:ed|ure|s)?|denied|rejected|refused|not offered|timed out|unable to|could not|cannot|can't|doesn't have|invalid|expired|mismatch|winsock error|socketerror)\b/i;
/** The log counts on after these; an address that hammers a server may stay connected for hours. */
const MOST_LINES = 300;
/** Sessions whose end the log does not show, in large numbers, must not fill the memory. */
const MOST_OPEN_SESSIONS = 3_000;
const LONGEST_SHOWN = 400;

type OpenSession = {
  readonly sessionId: string;
  connector: string;
  localEndpoint: string;
  remoteEndpoint: string;
  lines: SmtpLogLine[];
  hasFailure: boolean;
};

/** Puts the sessions of an SMTP protocol log together, however they interleave, and tells their failures. */
export function collectProtocolIncidents(onIncident: OnIncident): RowCollector {
  const open = new Map<string, OpenSession>();
  let sessions = 0;
  let latest = "";

  /** Tells what a session holds; `logEnd` once no more of it will come. */
  function close(session: OpenSession, logEnd?: string): void {
    const incidents = session.hasFailure
      ? incidentsOf(session)
      : logEnd === undefined
        ? []
        : abruptEndOf(session, logEnd);
    for (const incident of incidents) onIncident(incident);
    session.lines = [];
    session.hasFailure = false;
  }

  function sessionOf(sessionId: string): OpenSession {
    const known = open.get(sessionId);
    if (known) return known;
    sessions += 1;
    if (open.size >= MOST_OPEN_SESSIONS) {
      const [oldest] = open.values();
      if (oldest) {
        close(oldest);
        open.delete(oldest.sessionId);
      }
    }
    const session: OpenSession = {
      sessionId,
      connector: "",
      localEndpoint: "",
      remoteEndpoint: "",
      lines: [],
      hasFailure: false,
    };
    open.set(sessionId, session);
    return session;
  }

  return {
    add: (cell) => {
      const sessionId = cell("session-id");
      const event = SIGNS.find((sign) => sign === cell("event"));
      if (sessionId === "" || event === undefined) return false;
      const session = sessionOf(sessionId);
      session.connector ||= cell("connector-id");
      session.localEndpoint ||= cell("local-endpoint");
      session.remoteEndpoint ||= cell("remote-endpoint");
      const line: SmtpLogLine = {
        time: cell("date-time"),
        sequence: Number(cell("sequence-number")) || 0,
        event,
        data: cell("data"),
        context: cell("context"),
      };
      session.lines.push(line);
      if (line.time > latest) latest = line.time;
      session.hasFailure ||= isFailure(line);
      if (event === "-") {
        close(session, latest);
        open.delete(sessionId);
      } else if (session.lines.length >= MOST_LINES) close(session);
      return true;
    },
    finish: () => {
      for (const session of open.values()) close(session, latest);
      open.clear();
    },
    sessions: () => sessions,
  };
}

function isFailure({ event, data, context }: SmtpLogLine): boolean {
  if (event === ">" || event === "<") return REFUSAL.test(data);
  return event === "*" && (FAILURE_WORDS.test(data) || FAILURE_WORDS.test(context));
}

/** A session in which nothing was refused, and which all the same ends where an answer was due. */
function abruptEndOf(session: OpenSession, logEnd: string): readonly Incident[] {
  const { lines, place } = inOrder(session);
  const end = readAbruptEnd({ lines }, logEnd);
  if (!end) return [];
  const { finding, last, time } = end;
  return [
    {
      ...place,
      text: finding.title,
      written: `${finding.means.split(". ", 1)[0] ?? ""}. Last line: ${last.data}`,
      label: finding.title,
      name: finding.title,
      finding,
      time,
    },
  ];
}

function incidentsOf(session: OpenSession): readonly Incident[] {
  const { sessionId, connector, localEndpoint, remoteEndpoint } = session;
  const { lines, place } = inOrder(session);
  const told = lines
    .filter((line, at) => line.event === "*" && isFailure(line) && !isToldAgain(lines, at))
    .map(({ time, data, context }): Incident => {
      const text = [data, context].filter((part) => part !== "").join(" ");
      return { ...place, text, name: text, time };
    });
  const refused = readSessionFailures({ sessionId, connector, localEndpoint, remoteEndpoint, lines }).map(
    (failure): Incident => {
      const label = formatStatusCode(failure);
      const text = `${label} ${failure.text}`.trim();
      return { ...place, text, label, name: text, time: failure.time };
    },
  );
  return [...told, ...refused];
}

/** The lines of a session in order, and where it took place. */
function inOrder(session: OpenSession): {
  readonly lines: readonly SmtpLogLine[];
  readonly place: Pick<Incident, "connector" | "remoteIpAddress" | "record">;
} {
  const { sessionId, connector, remoteEndpoint } = session;
  const lines = [...session.lines].sort((one, other) => one.sequence - other.sequence);
  const record = (): IncidentRecord => ({
    title: `Session ${sessionId}`,
    lines: lines.map(showLine),
  });
  const place = {
    ...(connector === "" ? {} : { connector }),
    ...(remoteEndpoint === "" ? {} : { remoteIpAddress: endpointAddress(remoteEndpoint) }),
    record,
  };
  return { lines, place };
}

/** A note beside a refusal is about that refusal, and one note after another about the same failure. */
function isToldAgain(lines: readonly SmtpLogLine[], at: number): boolean {
  const previous = lines[at - 1];
  if (previous?.event === "*" && isFailure(previous)) return true;
  const isReply = ({ event }: SmtpLogLine): boolean => event !== "*";
  const beside = [lines.slice(0, at).findLast(isReply), lines.slice(at).find(isReply)];
  return beside.some((line) => line !== undefined && isFailure(line));
}

function showLine({ time, event, data, context }: SmtpLogLine): string {
  const line = [time, event, data, context].filter((part) => part !== "").join(" ");
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
