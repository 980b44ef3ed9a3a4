import { lookup } from "node:dns/promises";
import { request as send } from "node:http";
import { HASHED_FILES } from "./hashed-files.mjs";

/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("node:http").ServerResponse} ServerResponse */
/** @typedef {{ host: string, port: number }} Copy */

/** Marks what one copy asks another, so that two copies do not ask each other for ever. */
const ASKED_BY_COPY = "x-asked-by-copy";

const PATIENCE_MS = 3000;
const HANDED_ON = [
  "content-type",
  "content-length",
  "content-encoding",
  "cache-control",
  "etag",
  "vary",
  "content-security-policy",
];

/**
 * The other copies of the site behind the same balancer, from the environment variable OTHER_COPIES: names or addresses with
 * ports, with commas between. A name may stand for several addresses.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {{ copies: readonly Copy[] } | { problem: string }}
 */
export function readOtherCopies({ OTHER_COPIES }) {
  const named = (OTHER_COPIES ?? "").split(",").map((each) => each.trim());
  const copies = named.filter(Boolean).map((each) => {
    const [, host = "", port = "3000"] =
      /^(?:http:\/\/)?([\w.-]+|\[[\da-f:]+\])(?::(\d{1,5}))?\/?$/i.exec(each) ?? [];
    return { host: host.replace(/^\[|\]$/g, ""), port: Number(port) };
  });
  const wrong = copies.findIndex(({ host, port }) => host === "" || port < 1 || port > 65535);
  return wrong < 0
    ? { copies }
    : {
        problem: `OTHER_COPIES holds "${named.filter(Boolean)[wrong]}", but must be names with ports, e.g. 10.0.0.2:3000,10.0.0.3:3000.`,
      };
}

/**
 * While copies are updated one after the other, a balancer hands a page of one build to a reader and the requests for its
 * files to a copy of another build. What such a copy does not have it gets from the others: names with a hash mean the same
 * file everywhere.
 *
 * @param {readonly Copy[]} copies
 * @returns {(request: IncomingMessage, response: ServerResponse, pathname: string, next: () => void) => void} `next` when none has it
 */
export function otherCopies(copies) {
  if (copies.length === 0) return (_request, _response, _pathname, next) => next();
  return (request, response, pathname, next) => {
    const isAsked =
      (request.method === "GET" || request.method === "HEAD") &&
      HASHED_FILES.test(pathname) &&
      request.headers[ASKED_BY_COPY] === undefined;
    if (!isAsked) return next();
    const handOn = (/** @type {IncomingMessage | undefined} */ answer) => {
      if (answer === undefined) return next();
      response.statusCode = 200;
      for (const name of HANDED_ON) {
        const value = answer.headers[name];
        if (value !== undefined) response.setHeader(name, value);
      }
      answer.on("error", () => response.destroy()).pipe(response);
    };
    // A question that cannot even be put must not end the server.
    void askInTurn(copies, request, pathname).then(handOn, () => next());
  };
}

/**
 * @param {readonly Copy[]} copies
 * @param {IncomingMessage} request
 * @param {string} pathname
 * @returns {Promise<IncomingMessage | undefined>}
 */
async function askInTurn(copies, request, pathname) {
  for (const { host, port } of copies) {
    const addresses = await lookup(host, { all: true }).catch(() => []);
    for (const { address } of addresses) {
      const answer = await ask({ host: address, port }, request, pathname);
      if (answer?.statusCode === 200) return answer;
      answer?.resume();
    }
  }
  return undefined;
}

/**
 * @param {Copy} copy
 * @param {IncomingMessage} asked
 * @param {string} path
 * @returns {Promise<IncomingMessage | undefined>} undefined when it cannot be reached
 */
function ask({ host, port }, { method = "GET", headers }, path) {
  return new Promise((resolve) => {
    const question = send(
      {
        host,
        port,
        path,
        method,
        timeout: PATIENCE_MS,
        headers: {
          host: "localhost",
          [ASKED_BY_COPY]: "1",
          "accept-encoding": String(headers["accept-encoding"] ?? "identity"),
        },
      },
      resolve,
    );
    question
      .on("timeout", () => question.destroy())
      .on("error", () => resolve(undefined))
      .end();
  });
}
