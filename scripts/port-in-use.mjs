import { connect, createServer } from "node:net";

/** A browser that opens "localhost" may try either first: a program on one of them would answer in our place. */
const LOOPBACK = ["127.0.0.1", "::1"];

/**
 * Whether something already serves at `port`. Listening alone does not tell on every system (a program on
 * all interfaces and one on 127.0.0.1 can share a port on macOS), so we also try to connect.
 *
 * @param {import("./server-address.mjs").ServerAddress} address
 * @returns {Promise<boolean>}
 */
export async function isPortInUse({ host, port }) {
  if (!(await canListen(host, port))) return true;
  return (await Promise.all(LOOPBACK.map((name) => answers(name, port)))).includes(true);
}

/**
 * A port of 127.0.0.1 that is free now.
 *
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function canListen(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 500 });
    const end = (/** @type {boolean} */ result) => {
      socket.destroy();
      resolve(result);
    };
    socket
      .once("connect", () => end(true))
      .once("error", () => end(false))
      .once("timeout", () => end(false));
  });
}
