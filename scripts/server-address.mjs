/** @typedef {{ host: string, port: number }} ServerAddress */

/** With this exit code a server says that another program has its port. */
export const PORT_TAKEN = 3;

const EVERY_INTERFACE = ["0.0.0.0", "::"];
const LOOPBACK = ["127.0.0.1", "localhost", "::1"];

/**
 * Where to serve, from the environment variables PORT and HOST.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {ServerAddress | { problem: string }}
 */
export function readServerAddress({ PORT, HOST }) {
  const host = HOST?.trim() || "127.0.0.1";
  const text = PORT?.trim() || "3000";
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) {
    return {
      problem: `PORT is "${text}", but must be a number from 1 to 65535. ${howToChoose(3001, "npm start")}`,
    };
  }
  return { host, port };
}

/**
 * @param {number} port
 * @param {string} [command] what the reader typed
 * @returns {string}
 */
export function portTakenMessage(port, command = "npm start") {
  return `Port ${port} is in use by another program. ${howToChoose(port < 65535 ? port + 1 : 3000, command)}`;
}

/**
 * @param {number} port
 * @param {string} command
 * @returns {string}
 */
function howToChoose(port, command) {
  return `Choose another port: PORT=${port} ${command} (in PowerShell: $env:PORT=${port}; ${command})`;
}

/**
 * The address that a browser on this computer opens.
 *
 * @param {ServerAddress} address
 * @returns {string}
 */
export function localUrl({ host, port }) {
  const name = [...LOOPBACK, ...EVERY_INTERFACE].includes(host) ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

/**
 * What to say about other computers.
 *
 * @param {ServerAddress} address
 * @param {string} computerName
 * @returns {string}
 */
export function sharingHint({ host, port }, computerName) {
  return LOOPBACK.includes(host)
    ? "Only this computer can open it; HOST=0.0.0.0 shares it with your network."
    : `Other computers open http://${EVERY_INTERFACE.includes(host) ? computerName : host}:${port}`;
}
