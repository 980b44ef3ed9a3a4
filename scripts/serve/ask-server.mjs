import { createServer } from "node:http";
import { connect } from "node:net";
import { onTestFinished } from "vitest";

/**
 * A server with one handler, for tests; it ends with the test.
 *
 * @param {import("node:http").RequestListener} handler
 * @returns {Promise<{ port: number, url: string }>}
 */
export async function testServer(handler) {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { port, url: `http://127.0.0.1:${port}` };
}

/**
 * Sends exactly these bytes and gives what comes back, for what no client library would send.
 *
 * @param {number} port
 * @param {string} text
 * @returns {Promise<string>}
 */
export function sendRaw(port, text) {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.setTimeout(5000, () => socket.destroy());
    socket
      .on("data", (chunk) => (answer += chunk))
      .on("error", reject)
      .on("close", () => resolve(answer));
  });
}
