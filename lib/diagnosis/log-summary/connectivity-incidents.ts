import { readConnectionOutcome } from "../formats/connectivity-log";
import type { OnIncident } from "./incident";
import type { RowCollector } from "./row-collector";

const FAILED =
  /\bfailed\b|\bfailure\b|\berror\b|timed ?out|refused|unreachable|\(Retry\b|\(NonExistentDomain\b/i;
/** The last row of a connection repeats what was told before it closed. */
const CLOSES = "-";
const MOST_LINES = 60;
const MOST_OPEN_SESSIONS = 3_000;

/** Tells the connections of a connectivity log that failed, with all rows of their session. */
export function collectConnectivityIncidents(onIncident: OnIncident): RowCollector {
  const open = new Map<string, { readonly lines: string[]; hasFailed: boolean; connector: string }>();
  let sessions = 0;
  return {
    add: (cell) => {
      const id = cell("session");
      const description = cell("description");
      const direction = cell("direction");
      if (id === "" || direction === "") return false;
      let session = open.get(id);
      if (!session) {
        sessions += 1;
        const [oldest] = open.keys();
        if (open.size >= MOST_OPEN_SESSIONS && oldest !== undefined) open.delete(oldest);
        session = { lines: [], hasFailed: false, connector: cell("destination") };
        open.set(id, session);
      }
      const { lines, connector } = session;
      if (lines.length < MOST_LINES) lines.push(`${cell("date-time")} ${direction} ${description}`);
      const repeats = direction === CLOSES && session.hasFailed;
      if (FAILED.test(description) && !repeats) {
        session.hasFailed = true;
        const { remoteIpAddress, winsock } = readConnectionOutcome(description);
        onIncident({
          // The log writes the Winsock code as hexadecimal; a queue's Last Error, which articles quote, as a number.
          text:
            winsock === undefined
              ? description
              : `Failed to connect. Winsock error code: ${winsock}, Win32 error code: ${winsock}.`,
          written: description,
          ...(winsock === undefined ? {} : { label: `Winsock ${winsock}` }),
          name: description.replace(/\[.*/s, ""),
          time: cell("date-time"),
          ...(connector === "" ? {} : { connector }),
          ...(remoteIpAddress === undefined ? {} : { remoteIpAddress }),
          record: () => ({ title: `Session ${id}`, lines }),
        });
      }
      if (direction === CLOSES) open.delete(id);
      return true;
    },
    finish: () => open.clear(),
    sessions: () => sessions,
  };
}
