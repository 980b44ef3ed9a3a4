import { createServer } from "node:http";
import { answerNotFound } from "./answer-not-found.mjs";
import { SERVER_BUILD_ENV } from "./build-when-needed.mjs";
import { PROJECT_ROOT } from "./project-root.mjs";

/**
 * Serves the finished build inside this process, so that ending the process always ends the server, and
 * resolves once the home page answers. Throws when the port cannot be had or the home page fails.
 *
 * @param {import("./server-address.mjs").ServerAddress} address
 * @returns {Promise<{ close: () => Promise<void> }>}
 */
export async function serveSite({ host, port }) {
  Object.assign(process.env, SERVER_BUILD_ENV, { NEXT_TELEMETRY_DISABLED: "1" });
  const { default: next } = await import("next");
  const site = next({ dev: false, dir: PROJECT_ROOT, hostname: host, port, quiet: true });
  await site.prepare();
  const handle = site.getRequestHandler();
  const server = createServer((request, response) => {
    answerNotFound(response);
    handle(request, response).catch((/** @type {unknown} */ error) => {
      console.error("A request failed:", error);
      response.destroy();
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, () => resolve(undefined));
  });
  await checkHomePage(host, port);
  return {
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      // Readers in the middle of an answer get it; whoever takes longer does not hold up the end.
      setTimeout(() => server.closeAllConnections(), 2000).unref();
      await closed;
      await site.close();
    },
  };
}

/**
 * @param {string} host
 * @param {number} port
 */
async function checkHomePage(host, port) {
  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  const { status } = await fetch(`http://${name.includes(":") ? `[${name}]` : name}:${port}/`);
  if (status >= 500) throw new Error(`The home page answers with status ${status}.`);
}
