import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { INLINE_SCRIPTS } from "../hash-inline-scripts.mjs";
import { pagePolicy } from "./content-policy.mjs";
import { hasStyleAttributes, inlineScripts, isHarmless, scriptHash } from "./inline-scripts.mjs";

/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("node:http").ServerResponse} ServerResponse */

const POLICY = "content-security-policy";

/** The one kind of page that is drawn for each request and laid out with style attributes. */
const MAP = /^\/troubleshoot\/[^/]+\/map$/;

/**
 * Names in each page's policy the scripts that stand in it. Pages that the build wrote have their hashes from the build. Pages
 * that Next keeps once they were asked for cannot hold a nonce, which is for one answer only: of them those scripts are hashed as
 * they are sent that can do nothing but hand over data. All others are drawn anew for each request and get a nonce, which Next
 * takes from the request's policy.
 *
 * @param {string} build the build's folder
 * @param {(html: string, path: string) => string} move what is done to a page of the second kind before it is sent
 * @returns {(request: IncomingMessage, response: ServerResponse) => void} to be called right before Next answers
 */
export function allowScripts(build, move) {
  /** @type {import("../hash-inline-scripts.mjs").InlineScripts} */
  const { own, pages } = JSON.parse(readFileSync(join(build, INLINE_SCRIPTS), "utf8"));
  const known = new Map(Object.entries(pages));
  const ownHashes = own.map(scriptHash);
  const { isKept, isRoute } = readRoutes(build);
  const notFound = known.get("/_not-found");

  return (request, response) => {
    const path = decoded((request.url ?? "/").replace(/[?#].*$/s, ""));
    const page = known.get(path.replace(/(?<=.)\/$/, ""));
    if (page) return void response.setHeader(POLICY, pagePolicy(page));
    if (isKept(path)) return hashWhatIsSent(response, own, (html) => move(html, path));
    if (notFound && !isRoute(path)) return void response.setHeader(POLICY, pagePolicy(notFound));
    const nonce = `'nonce-${randomBytes(16).toString("base64")}'`;
    const policy = pagePolicy({ scripts: [nonce, ...ownHashes], hasStyleAttributes: MAP.test(path) });
    request.headers[POLICY] = policy;
    response.setHeader(POLICY, policy);
  };
}

/**
 * Which pages Next keeps once somebody asked for them, and which addresses have a page at all: for the others it sends the page
 * that it has written for missing ones. Of several routes that fit an address the first one in Next's list counts:
 * `/troubleshoot/…/map` is drawn for each request, though it looks like a step of the wizard.
 *
 * @param {string} build
 * @returns {{ isKept: (path: string) => boolean, isRoute: (path: string) => boolean }}
 */
function readRoutes(build) {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(build, ".next", name), "utf8"));
  /** @type {Record<"staticRoutes" | "dynamicRoutes", { page: string, regex: string }[]>} */
  const { staticRoutes, dynamicRoutes } = read("routes-manifest.json");
  const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({
    page,
    pattern: new RegExp(regex),
  }));
  const routeOf = (/** @type {string} */ path) => routes.find(({ pattern }) => pattern.test(path));
  const kept = new Set(Object.keys(read("prerender-manifest.json").dynamicRoutes));
  return {
    isKept: (path) => kept.has(routeOf(path)?.page ?? ""),
    isRoute: (path) => routeOf(path) !== undefined,
  };
}

/**
 * @param {string} path
 * @returns {string}
 */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Holds an HTML answer back until it is whole, for its head must name the scripts of its body.
 *
 * @param {ServerResponse} response
 * @param {readonly string[]} own
 * @param {(html: string) => string} move
 */
function hashWhatIsSent(response, own, move) {
  const { write, end } = response;
  /** @type {Buffer[]} */
  const chunks = [];
  const keep = (/** @type {unknown} */ chunk, /** @type {unknown} */ encoding) => {
    if (typeof chunk === "string")
      chunks.push(
        Buffer.from(chunk, typeof encoding === "string" ? /** @type {BufferEncoding} */ (encoding) : "utf8"),
      );
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const isHtml = () => String(response.getHeader("content-type")).startsWith("text/html");
  response.write = /** @type {typeof write} */ (
    (/** @type {unknown} */ chunk, /** @type {any[]} */ ...rest) => {
      if (!isHtml()) return write.call(response, chunk, .../** @type {[any]} */ (rest));
      keep(chunk, rest[0]);
      return true;
    }
  );
  response.end = /** @type {typeof end} */ (
    (/** @type {any} */ chunk, /** @type {any[]} */ ...rest) => {
      // Not modified: the browser would replace the policy of the page that it has by the one sent now.
      if (response.statusCode === 304 && !response.headersSent) response.removeHeader(POLICY);
      if (!isHtml()) return end.call(response, chunk, .../** @type {[any, any]} */ (rest));
      keep(chunk, rest[0]);
      const drawn = Buffer.concat(chunks).toString("utf8");
      const html = move(drawn);
      if (html !== drawn && !response.headersSent) response.removeHeader("content-length");
      const scripts = inlineScripts(html)
        .filter((text) => isHarmless(text, own))
        .map(scriptHash);
      if (!response.headersSent)
        response.setHeader(
          POLICY,
          pagePolicy({ scripts: [...new Set(scripts)], hasStyleAttributes: hasStyleAttributes(html) }),
        );
      const done = [chunk, ...rest].find((each) => typeof each === "function");
      return end.call(response, html, "utf8", done);
    }
  );
}
