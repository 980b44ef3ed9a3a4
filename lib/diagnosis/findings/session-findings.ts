import type { SmtpLogLine, SmtpSession } from "../formats/smtp-protocol-log";
import type { ReadFinding } from "./read-finding";
import { silenceAfter } from "./silence-findings";

/** How a session ended without a refusal and without QUIT. */
export type AbruptEnd = {
  readonly finding: ReadFinding;
  /** The last command or reply before the silence. */
  readonly last: SmtpLogLine;
  /** Seconds between it and the end; undefined when the log shows no end. */
  readonly gapSeconds?: number;
  readonly time: string;
};

const REFUSAL = /^[45]\d\d(?:[ -]|$)/;
/** An open session at the end of a log goes on in the next file; so long a silence is none that goes on. */
const LONGEST_WAIT_SECONDS = 600;

/**
 * Reads a session that fell silent: its last spoken line asks for an answer, and the connection closed without one. A
 * session without an end counts only when the log went on for ten minutes more (`logEnd`, ISO time).
 */
export function readAbruptEnd({ lines }: Pick<SmtpSession, "lines">, logEnd?: string): AbruptEnd | undefined {
  const spoken = lines.filter(({ event }) => event === ">" || event === "<");
  const last = spoken.at(-1);
  if (!last || spoken.some(({ data }) => REFUSAL.test(data) || /^QUIT\b/i.test(data))) return undefined;
  const command = spoken.findLast(({ data }) => !/^[2-5]\d\d(?:[ -]|$)/.test(data))?.data ?? "";
  const silence = silenceAfter(last.data, command);
  if (!silence) return undefined;
  const end = lines.find(({ event }) => event === "-");
  const gapSeconds = end && secondsBetween(last.time, end.time);
  if (!end && !(logEnd !== undefined && (secondsBetween(last.time, logEnd) ?? 0) > LONGEST_WAIT_SECONDS))
    return undefined;
  const closer = /^remote$/i.test(end?.context ?? "") ? " by the other side" : "";
  const how = end
    ? `The connection was closed${closer}${gapSeconds === undefined ? "" : ` ${secondsWords(gapSeconds)} later`}.`
    : "The log shows no end of the session.";
  return {
    finding: {
      ...silence,
      means: `${how} ${silence.means}`,
      strength: Math.min(0.9, silence.strength + 0.15),
      quote: last.data,
    },
    last,
    ...(gapSeconds === undefined ? {} : { gapSeconds }),
    time: end?.time ?? last.time,
  };
}

function secondsBetween(from: string, to: string): number | undefined {
  const seconds = (Date.parse(to) - Date.parse(from)) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

/** "0.4 seconds", "30 seconds", "10 minutes". */
function secondsWords(seconds: number): string {
  if (seconds >= 120) return `${Math.round(seconds / 60)} minutes`;
  const shown = seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds);
  return `${shown} ${shown === 1 ? "second" : "seconds"}`;
}
