import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { findFreePort } from "./port-in-use.mjs";
import { PROJECT_ROOT } from "./project-root.mjs";

/** Everything that the server prints while tests run, so that a test can look for what must not be there. */
const SERVER_LOG = join(PROJECT_ROOT, "test-results", "server.log");

/**
 * Starts the site as `npm start` does, on a free port of 127.0.0.1.
 *
 * @returns {Promise<{ url: string, log: string, stop: () => Promise<void> }>} rejects with the server's
 *   output when it ends before it is ready
 */
export async function serveForTests() {
  const port = await findFreePort();
  mkdirSync(join(PROJECT_ROOT, "test-results"), { recursive: true });
  const log = createWriteStream(SERVER_LOG);
  const server = spawn(process.execPath, [join(PROJECT_ROOT, "scripts", "start.mjs")], {
    env: { ...process.env, HOST: "127.0.0.1", PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => server.kill();
  process.once("exit", end);
  const ended = new Promise((resolve) => server.once("close", resolve));
  await new Promise((resolve, reject) => {
    let output = "";
    const read = (/** @type {Buffer} */ chunk) => {
      log.write(chunk);
      output += chunk.toString();
      if (output.includes("is ready at")) resolve(undefined);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    void ended.then(() => reject(new Error(`The server for the tests did not start.\n${output}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    log: SERVER_LOG,
    stop: async () => {
      server.kill();
      await ended;
      process.off("exit", end);
      log.end();
    },
  };
}
