/**
 * Changes an answer's status or headers at the moment when they are sent, whoever sends them.
 *
 * @param {import("node:http").ServerResponse} response
 * @param {(status: number) => number} change gets the status and gives the one to send; may set headers
 */
export function onHead(response, change) {
  const writeHead = response.writeHead;
  response.writeHead = /** @type {typeof writeHead} */ (
    (/** @type {number} */ status, /** @type {any[]} */ ...rest) =>
      writeHead.call(response, change(status), .../** @type {[]} */ (rest))
  );
}
