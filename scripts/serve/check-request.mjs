/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("./refuse.mjs").Refusal} Refusal */

const POSTS = ["/api/diagnose", "/search/find", "/troubleshoot/fill-in"];

/** Some clients send the whole address to every server; what stands before the path is checked like a Host header. */
const ABSOLUTE = /^https?:\/\/([^/?#]*)/i;

/**
 * Brings the first line of a request into the one form that the rest knows: a path.
 *
 * @param {IncomingMessage} request
 * @returns {string | undefined} the path without its query; undefined when there is none
 */
export function readPath(request) {
  const { url = "" } = request;
  const [start, host] = ABSOLUTE.exec(url) ?? [];
  if (start !== undefined) {
    request.headers.host = host;
    request.url = url.slice(start.length).replace(/^(?!\/)/, "/");
  }
  if (request.method === "OPTIONS" && request.url === "*") request.url = "/";
  return request.url?.startsWith("/") ? request.url.replace(/[?#].*$/s, "") : undefined;
}

/**
 * What no page may be asked: other methods than its own, bodies, and addresses that are no text.
 *
 * @param {IncomingMessage} request
 * @param {string} pathname
 * @returns {Refusal | undefined}
 */
export function unfitRequest({ method = "", headers }, pathname) {
  const allowed = POSTS.includes(pathname) ? ["POST"] : ["GET", "HEAD"];
  const allow = allowed.join(", ");
  if (method === "OPTIONS") return { status: 204, message: "", headers: { allow: `${allow}, OPTIONS` } };
  if (!allowed.includes(method))
    return { status: 405, message: `This address answers ${allow} only.`, headers: { allow } };
  if (method !== "POST" && (Number(headers["content-length"] ?? 0) > 0 || headers["transfer-encoding"]))
    return { status: 400, message: "This address takes no body.", headers: { connection: "close" } };
  if (!isText(pathname) && /^\/(api|artefacts|_next)\//.test(pathname))
    return { status: 400, message: "The address holds % signs that stand for no text." };
  return undefined;
}

/**
 * @param {string} pathname
 * @returns {boolean}
 */
function isText(pathname) {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}
