import { createRequire } from "node:module";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

/** @typedef {{ readFile: (file: string, encoding?: BufferEncoding) => Promise<any>, stat: (file: string) => Promise<any> }} Files */

/** A module of Next in the older form. */
const { default: FileSystemCache } = createRequire(import.meta.url)(
  "next/dist/server/lib/incremental-cache/file-system-cache.js",
);

const unpack = promisify(gunzip);

/**
 * Next's own store of finished pages, which also reads pages that a release has packed: where there is no `a.html`, `a.html.gz` is
 * it. Next keeps those that are asked for most in memory, unpacked. It is the `cacheHandler` of `next.config.mjs`.
 */
export default class PackedPages extends FileSystemCache {
  /** @param {{ fs: Files }} context */
  constructor(context) {
    super({ ...context, fs: orPacked(context.fs) });
  }
}

/**
 * The same files, of which one that is missing is read from its packed form.
 *
 * @template {Files} T
 * @param {T} files
 * @returns {T}
 */
export function orPacked(files) {
  return {
    ...files,
    readFile: async (/** @type {string} */ file, /** @type {BufferEncoding | undefined} */ encoding) => {
      try {
        return await files.readFile(file, encoding);
      } catch (error) {
        const packed = await files.readFile(`${file}.gz`).catch(() => undefined);
        if (packed === undefined) throw error;
        const bytes = await unpack(packed);
        return encoding === undefined ? bytes : bytes.toString(encoding);
      }
    },
    stat: (/** @type {string} */ file) =>
      files.stat(file).catch((/** @type {unknown} */ error) =>
        files.stat(`${file}.gz`).catch(() => {
          throw error;
        }),
      ),
  };
}
