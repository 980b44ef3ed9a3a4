/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("./refuse.mjs").Refusal} Refusal */

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];
const EVERY_INTERFACE = ["0.0.0.0", "::"];
const IP_ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[[\da-f:.]+\])$/;

/**
 * The names by which this site may be called. Any other may belong to a page somewhere else that has its own name point here
 * (DNS rebinding). An address of digits cannot, so a shared site answers to every one.
 *
 * @param {{ host: string, computerName: string, env: Record<string, string | undefined> }} where
 *   ALLOWED_HOSTS names others, with commas between; so does SITE_URL
 * @returns {(name: string) => boolean} for a Host header's value, with or without port
 */
export function allowedHosts({ host, computerName, env }) {
  const isShared = EVERY_INTERFACE.includes(host);
  const computer = computerName.toLowerCase();
  const names = new Set([
    ...LOOPBACK,
    ...(isShared ? [computer, `${computer}.local`] : [bracketed(host.toLowerCase())]),
    ...(env.ALLOWED_HOSTS ?? "").split(",").map((name) => hostName(name.trim())),
    ...(env.SITE_URL && URL.canParse(env.SITE_URL) ? [hostName(new URL(env.SITE_URL).host)] : []),
  ]);
  names.delete("");
  return (value) => {
    const name = hostName(value);
    return names.has(name) || (isShared && IP_ADDRESS.test(name));
  };
}

/**
 * Refuses requests under a foreign name, and those that a page of another site has sent.
 *
 * @param {IncomingMessage} request
 * @param {string} pathname
 * @param {(name: string) => boolean} isAllowed
 * @returns {Refusal | undefined}
 */
export function foreignRequest({ headers, rawHeaders }, pathname, isAllowed) {
  const hosts = rawHeaders.filter((name, place) => place % 2 === 0 && name.toLowerCase() === "host");
  if (hosts.length > 1) return { status: 400, message: "There is more than one Host header." };
  if (headers.host !== undefined && !isAllowed(headers.host)) {
    return {
      status: 421,
      message: `This site does not answer to the name ${hostName(headers.host)}. Whoever runs it can allow the name: ALLOWED_HOSTS=name npm start`,
    };
  }
  const { origin } = headers;
  const isForeign =
    origin !== undefined &&
    !(URL.canParse(origin) && isAllowed(new URL(origin).host) && isSame(origin, headers.host));
  const isNavigation = headers["sec-fetch-mode"] === "navigate";
  const isFromElsewhere = headers["sec-fetch-site"] === "cross-site" && !isNavigation;
  if (isForeign || (isFromElsewhere && pathname.startsWith("/api/")))
    return { status: 403, message: "Pages of other sites may not ask here." };
  return undefined;
}

/**
 * Another server on this computer has the same name and another port; behind a proxy the port may be anything.
 *
 * @param {string} origin
 * @param {string | undefined} host
 * @returns {boolean}
 */
function isSame(origin, host) {
  const { host: asked } = new URL(origin);
  return (
    host === undefined ||
    asked === host ||
    hostName(asked) !== hostName(host) ||
    !LOOPBACK.includes(hostName(host))
  );
}

/**
 * @param {string} value
 * @returns {string} without port, in lower case
 */
function hostName(value) {
  return value.toLowerCase().replace(/:\d*$/, "").replace(/\.$/, "");
}

/**
 * @param {string} host
 * @returns {string}
 */
function bracketed(host) {
  return host.includes(":") ? `[${host}]` : host;
}
