/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("node:http").ServerResponse} ServerResponse */
/** @typedef {"off" | "text" | "json"} AccessLog */

const LONGEST_PATH = 200;

/**
 * @param {Record<string, string | undefined>} env
 * @returns {{ log: AccessLog } | { problem: string }} ACCESS_LOG, "off" unless told
 */
export function readAccessLog({ ACCESS_LOG }) {
  const log = ACCESS_LOG?.trim().toLowerCase() || "off";
  return log === "off" || log === "text" || log === "json"
    ? { log }
    : { problem: `ACCESS_LOG is "${ACCESS_LOG}", but must be off, text or json.` };
}

/**
 * Writes one line for each answer once it is over. A query may hold what somebody searched for, and a body what somebody
 * pasted, so neither is written.
 *
 * @param {AccessLog} log
 * @param {(line: string) => void} [write]
 * @param {() => Date} [now]
 * @returns {(request: IncomingMessage, response: ServerResponse) => void}
 */
export function accessLog(log, write = console.log, now = () => new Date()) {
  if (log === "off") return () => {};
  return (request, response) => {
    const startedAt = performance.now();
    const { method = "", url = "", socket } = request;
    const client = socket.remoteAddress ?? "";
    const sentBefore = socket.bytesWritten;
    const path = url
      .replace(/^https?:\/\/[^/]*/i, "")
      .replace(/[?#].*$/s, "")
      .slice(0, LONGEST_PATH);
    response.once("close", () => {
      const entry = {
        time: now().toISOString(),
        client,
        method,
        path,
        status: response.statusCode,
        bytes: socket.bytesWritten - sentBefore,
        ms: Math.round(performance.now() - startedAt),
        ...(response.writableFinished ? {} : { aborted: true }),
      };
      write(log === "json" ? JSON.stringify(entry) : asText(entry));
    });
  };
}

/**
 * @param {{ time: string, client: string, method: string, path: string, status: number, bytes: number, ms: number, aborted?: boolean }} entry
 * @returns {string}
 */
function asText({ time, client, method, path, status, bytes, ms, aborted }) {
  const words = [time, client, method, JSON.stringify(path), status, `${bytes}B`, `${ms}ms`];
  return [...words, ...(aborted ? ["aborted"] : [])].join(" ");
}
