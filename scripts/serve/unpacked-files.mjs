import { createReadStream } from "node:fs";
import { extname, join } from "node:path";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { filesBelow } from "../files-below.mjs";

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".js": "text/javascript",
  ".json": "application/json",
  ".traineddata": "application/octet-stream",
  ".wasm": "application/wasm",
};

/**
 * Hands out files of which a release holds only the packed form, to whoever takes none: browsers do, but some proxies hide it.
 *
 * @param {string} folder of files by their addresses
 * @param {(response: import("node:http").ServerResponse, pathname: string) => void} setHeaders
 * @returns {import("./served-files.mjs").FileHandler}
 */
export function unpackedFiles(folder, setHeaders) {
  const addresses = new Set(filesBelow(folder).map(({ path }) => `/${path}`));
  const isOnlyPacked = (/** @type {string} */ pathname) =>
    !addresses.has(pathname) && addresses.has(`${pathname}.gz`);
  return (request, response, next) => {
    const pathname = (request.url ?? "").replace(/\?.*$/s, "");
    if (!isOnlyPacked(pathname) || !["GET", "HEAD"].includes(request.method ?? "")) return next();
    response.setHeader("content-type", TYPES[extname(pathname)] ?? "application/octet-stream");
    response.setHeader("vary", "Accept-Encoding");
    setHeaders(response, pathname);
    if (request.method === "HEAD") return void response.end();
    pipeline(createReadStream(join(folder, `${pathname}.gz`)), createGunzip(), response, (error) => {
      if (error) response.destroy();
    });
  };
}
