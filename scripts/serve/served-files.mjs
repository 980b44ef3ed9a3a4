import { existsSync } from "node:fs";
import { join } from "node:path";
import sirv from "sirv";
import { besideBuilds } from "../site-builds.mjs";
import { servedFilePolicy } from "./content-policy.mjs";
import { HASHED_FILES } from "./hashed-files.mjs";
import { unpackedFiles } from "./unpacked-files.mjs";

/** @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, next: () => void) => void} FileHandler */

/**
 * Hands out what the build has put into `served/`, compressed as the browser likes it best, with ranges. The list is made once.
 *
 * @param {string} build the build's folder
 * @returns {FileHandler}
 */
export function servedFiles(build) {
  const folder = join(build, "served");
  if (!existsSync(folder)) return (_request, _response, next) => next();
  const packed = handOut(folder, { isFinal: true });
  const unpacked = unpackedFiles(folder, setHeaders);
  return (request, response, next) => packed(request, response, () => unpacked(request, response, next));
}

/**
 * Hands out the files of builds that this project still keeps, for pages that were opened before an update. Such a build may be
 * removed at any time, so each file is looked for when it is asked for.
 *
 * @param {string} build the folder of the build that is served
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, pathname: string, next: () => void) => void}
 */
export function earlierFiles(build) {
  const handlers = besideBuilds(build)
    .map((folder) => join(folder, "served"))
    .filter((folder) => existsSync(folder))
    .map((folder) => handOut(folder, { isFinal: false }));
  return (request, response, pathname, next) => {
    const tryEach = (/** @type {readonly FileHandler[]} */ [first, ...others]) =>
      first === undefined ? next() : first(request, response, () => tryEach(others));
    tryEach(HASHED_FILES.test(pathname) ? handlers : []);
  };
}

/**
 * @param {string} folder
 * @param {{ isFinal: boolean }} options whether nothing is added or removed while the server runs
 * @returns {FileHandler}
 */
function handOut(folder, { isFinal }) {
  return sirv(folder, {
    dev: !isFinal,
    extensions: [],
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders,
  });
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string} pathname
 */
function setHeaders(response, pathname) {
  response.setHeader(
    "cache-control",
    HASHED_FILES.test(pathname) ? "public, max-age=31536000, immutable" : "no-cache",
  );
  response.setHeader("content-security-policy", servedFilePolicy(pathname));
}
