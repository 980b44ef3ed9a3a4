/** @typedef {import("node:http").ServerResponse} ServerResponse */
/** @typedef {{ status: number, message: string, headers?: Record<string, string> }} Refusal */

/** What answers in JSON, its errors too. */
const JSON_PATHS = /^\/(api|artefacts)(\/|$)/;

/**
 * Ends a request that is not handed to a page: in JSON for the API, as plain text otherwise.
 *
 * @param {ServerResponse} response
 * @param {string} pathname
 * @param {Refusal} refusal
 */
export function refuse(response, pathname, { status, message, headers = {} }) {
  if (status === 204) return void response.writeHead(status, headers).end();
  const isJson = JSON_PATHS.test(pathname);
  const body = isJson ? JSON.stringify({ error: message }) : `${message}\n`;
  response.writeHead(status, {
    "content-type": isJson ? "application/json" : "text/plain; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    ...headers,
  });
  response.end(body);
}
