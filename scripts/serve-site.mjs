import { createServer } from "node:http";
import { availableParallelism, hostname } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { constants } from "node:zlib";
import compression from "compression";
import { loadKnownAddresses } from "../lib/articles/known-addresses.server";
import { heavyModules } from "./script-start.mjs";
import { accessLog } from "./serve/access-log.mjs";
import { allowScripts } from "./serve/allow-scripts.mjs";
import { allowedHosts, foreignRequest } from "./serve/allowed-hosts.mjs";
import { readPath, unfitRequest } from "./serve/check-request.mjs";
import { diagnoseDoor } from "./serve/diagnose-door.mjs";
import { createDiagnosePool } from "./serve/diagnose-pool.mjs";
import { freshPages } from "./serve/fresh-pages.mjs";
import { otherCopies } from "./serve/other-copies.mjs";
import { pageData } from "./serve/page-data.mjs";
import { refuse } from "./serve/refuse.mjs";
import { setSecurityHeaders } from "./serve/security-headers.mjs";
import { earlierFiles, servedFiles } from "./serve/served-files.mjs";
import { showUnknownAddress } from "./serve/unknown-address.mjs";
import { warmSite } from "./serve/warm-site.mjs";

/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("node:http").ServerResponse} ServerResponse */

/** Next would make its own addresses from them; none of ours depends on what a proxy says. */
const HIDDEN_FROM_NEXT = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "range",
];

/** How long an answer may take that somebody waits for when the server is to end. */
const LAST_ANSWERS_MS = 8000;

const BROTLI = { [constants.BROTLI_PARAM_QUALITY]: 5 };

/**
 * Serves a complete build inside this process, and resolves once a page of each kind answers. Everything is read from the build's
 * folder, which must be the working directory.
 *
 * @param {{ address: import("./server-address.mjs").ServerAddress, build: string, log: import("./serve/access-log.mjs").AccessLog, copies: readonly import("./serve/other-copies.mjs").Copy[], env: Record<string, string | undefined> }} options
 * @returns {Promise<{ close: () => Promise<void> }>} `close` waits for the answers that are under way
 * @throws when the port cannot be had or a page fails
 */
export async function serveSite({ address: { host, port }, build, log, copies, env }) {
  // The checks of an upgraded connection would end requests that merely offer another protocol, such as `curl --http2`.
  const noUpgrades = createServer();
  const { default: next } = await import("next");
  const site = next({
    dev: false,
    dir: build,
    hostname: "localhost",
    port,
    quiet: true,
    httpServer: noUpgrades,
  });
  await site.prepare();
  const handle = site.getRequestHandler();
  const known = (await loadKnownAddresses()) ?? new Set();
  const pool = createDiagnosePool({
    file: pathToFileURL(join(build, "server", "diagnose-thread.mjs")),
    size: Math.max(1, Math.min(4, availableParallelism() - 1)),
  });
  const diagnose = diagnoseDoor(pool);
  const files = servedFiles(build);
  const earlier = earlierFiles(build);
  const ofOthers = otherCopies(copies);
  const isAllowed = allowedHosts({ host, computerName: hostname(), env });
  const dataOfPages = pageData(
    async (path) => (await fetch(ownUrl(host, port) + path)).arrayBuffer(),
    heavyModules(join(build, ".next", "static")),
  );
  const nameScripts = allowScripts(build, dataOfPages.move);
  const compress = compression({ brotli: { params: BROTLI } });

  /** Each is called for every request before it is answered, and may set headers or listen for the answer's end. */
  /** @type {readonly ((request: IncomingMessage, response: ServerResponse) => void)[]} */
  const hooks = [accessLog(log), freshPages, setSecurityHeaders];

  let isEnding = false;
  const server = createServer((request, response) => {
    for (const hook of hooks) hook(request, response);
    if (isEnding) response.setHeader("connection", "close");
    const pathname = readPath(request);
    if (pathname === undefined) return refuse(response, "/", { status: 400, message: "This is no address." });
    const refusal = foreignRequest(request, pathname, isAllowed) ?? unfitRequest(request, pathname);
    if (refusal) return refuse(response, pathname, refusal);
    if (pathname === "/api/diagnose") return void diagnose(request, response, pathname);
    const rest = () => {
      if (pathname.startsWith("/_next/"))
        return compress(/** @type {any} */ (request), /** @type {any} */ (response), () => {
          void dataOfPages.answer(request, response, pathname).then((isAnswered) => {
            if (!isAnswered) refuse(response, pathname, { status: 404, message: "There is no such file." });
          });
        });
      for (const name of HIDDEN_FROM_NEXT) delete request.headers[name];
      showUnknownAddress(request, response, pathname, known);
      compress(/** @type {any} */ (request), /** @type {any} */ (response), () => {
        nameScripts(request, response);
        handle(request, response).catch((/** @type {unknown} */ error) => {
          console.error(`${request.method} ${pathname} failed:`, error);
          response.destroy();
        });
      });
    };
    files(request, response, () =>
      earlier(request, response, pathname, () => ofOthers(request, response, pathname, rest)),
    );
  });
  server.requestTimeout = 120_000;
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, () => resolve(undefined));
  });
  await Promise.all([warmSite(ownUrl(host, port), build), pool.ready]);
  return {
    close: async () => {
      isEnding = true;
      const closed = new Promise((resolve) => server.close(resolve));
      setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS).unref();
      await closed;
      await Promise.all([pool.close(), site.close()]);
    },
  };
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {string}
 */
function ownUrl(host, port) {
  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
