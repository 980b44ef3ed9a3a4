import { LARGEST_PASTE, refusePaste, TOO_LARGE } from "../../lib/api/paste-limits";
import { refuse } from "./refuse.mjs";

/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("node:http").ServerResponse} ServerResponse */
/** @typedef {import("./refuse.mjs").Refusal} Refusal */

const MAX_HELD_BYTES = 32 * 1024 * 1024;

/** A body that nobody wants is read to its end up to here, because many clients send all of it before they listen. */
const WORTH_READING = 2 * 1024 * 1024;

/** @type {Refusal} */
const TOO_BUSY = {
  status: 503,
  message: "Too many pastes are being read at the moment. Try again in a second.",
  headers: { "retry-after": "1" },
};

/**
 * `POST /api/diagnose`: reads the body here, within limits, and has it diagnosed on another thread. What is not answered
 * within a second or so is refused with 503 and Retry-After.
 *
 * @param {{ read: (bytes: Uint8Array<ArrayBuffer>) => Promise<import("./diagnose-pool.mjs").PoolAnswer> }} pool
 * @param {number} [maxHeldBytes] of all bodies that are being received
 * @returns {(request: IncomingMessage, response: ServerResponse, pathname: string) => Promise<void>}
 */
export function diagnoseDoor(pool, maxHeldBytes = MAX_HELD_BYTES) {
  let heldBytes = 0;
  return async (request, response, pathname) => {
    const { headers } = request;
    const length = headers["content-length"];
    const unfit = refusePaste({
      type: headers["content-type"],
      encoding: headers["content-encoding"],
      length,
    });
    if (unfit) {
      const isTooMuch = Number(length ?? 0) > WORTH_READING || length === undefined;
      return refuse(response, pathname, { ...unfit, ...(isTooMuch ? CLOSE : {}) });
    }
    /** @type {Buffer[]} */
    const chunks = [];
    let size = 0;
    try {
      for await (const chunk of request) {
        size += chunk.length;
        heldBytes += chunk.length;
        if (size > LARGEST_PASTE) return refuse(response, pathname, { ...TOO_LARGE, ...CLOSE });
        if (heldBytes > maxHeldBytes) return refuse(response, pathname, TOO_BUSY);
        chunks.push(chunk);
      }
    } catch {
      // The client has gone away in the middle of sending: there is nobody to answer.
      return;
    } finally {
      heldBytes -= size;
    }
    const answer = await pool.read(new Uint8Array(Buffer.concat(chunks)));
    if (answer.status === 503) return refuse(response, pathname, TOO_BUSY);
    if (answer.status === 500)
      return refuse(response, pathname, { status: 500, message: "The text could not be read." });
    response.writeHead(200, {
      // Windows PowerShell 5.1 takes JSON without a character set for Latin-1.
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(answer.json),
      "cache-control": "no-store",
    });
    response.end(answer.json);
  };
}

const CLOSE = { headers: { connection: "close" } };
