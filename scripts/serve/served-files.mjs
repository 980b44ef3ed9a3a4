import { existsSync } from "node:fs";
import { join } from "node:path";
import sirv from "sirv";
import { servedFilePolicy } from "./content-policy.mjs";

/** Their names change with their content. */
const HASHED = /^\/(_next\/static|artefacts|offline|picture-reader)\//;

/**
 * Hands out what the build has put into `served/`, compressed as the browser likes it best, with ranges. The list is made once.
 *
 * @param {string} build the build's folder
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, next: () => void) => void}
 */
export function servedFiles(build) {
  const folder = join(build, "served");
  if (!existsSync(folder)) return (_request, _response, next) => next();
  return sirv(folder, {
    extensions: [],
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      response.setHeader(
        "cache-control",
        HASHED.test(pathname) ? "public, max-age=31536000, immutable" : "no-cache",
      );
      response.setHeader("content-security-policy", servedFilePolicy(pathname));
    },
  });
}
