/** Set by `proxy.server.ts` on the answer to an address that leads nowhere. */
const UNKNOWN_ADDRESS = "x-unknown-address";

/**
 * Sends the page for unknown addresses with HTTP 404: a rewrite inside Next can only have the status of its target.
 *
 * @param {import("node:http").ServerResponse} response
 */
export function answerNotFound(response) {
  const writeHead = response.writeHead;
  response.writeHead = /** @type {typeof writeHead} */ (
    (/** @type {number} */ status, /** @type {any[]} */ ...rest) => {
      const isUnknown = response.hasHeader(UNKNOWN_ADDRESS);
      response.removeHeader(UNKNOWN_ADDRESS);
      return writeHead.call(
        response,
        isUnknown && status === 200 ? 404 : status,
        .../** @type {[]} */ (rest),
      );
    }
  );
}
