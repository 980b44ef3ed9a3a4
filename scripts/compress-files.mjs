import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { filesBelow } from "./files-below.mjs";
import { PAGE_DATA } from "./move-page-data.mjs";

/** Text, and what shrinks like it. */
const SHRINKS = /\.(js|css|json|svg|txt|xml|webmanifest|wasm|traineddata)$/;
const SMALLEST = 1024;

/** Folders of files that Next draws at build time. */
const DRAWN = ["artefacts", "picture-reader", "previews"];

/** 16 MB, the most that browsers take: what stands twice in a large file is found again. */
const WINDOW_BITS = constants.BROTLI_MAX_WINDOW_BITS;

/**
 * Puts every file that the server hands out as it is into `served/`, by its address, with a compressed form beside each text.
 *
 * @param {string} folder of a build that Next has finished
 */
export async function compressFiles(folder) {
  const served = join(folder, "served");
  copyFolder(join(folder, ".next", "static"), join(served, "_next", "static"));
  copyFolder(join(folder, "public"), served);
  for (const drawn of DRAWN) {
    const from = join(folder, ".next", "server", "app", drawn);
    for (const { path } of existsSync(from) ? filesBelow(from) : []) {
      if (path.endsWith(".body"))
        copyFolder(join(from, path), join(served, drawn, path.slice(0, -".body".length)));
    }
  }
  const texts = filesBelow(served).filter(({ path }) => SHRINKS.test(path));
  await Promise.all(texts.map(({ path }) => compressFile(join(served, path))));
}

/** @param {string} file */
async function compressFile(file) {
  const bytes = readFileSync(file);
  if (bytes.length < SMALLEST) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  // Brotli would take a minute for the data of all pages, and the disk twice as much.
  if (file.includes(PAGE_DATA)) return writeFileSync(`${file}.gz`, await promisify(gzip)(bytes));
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}

/**
 * @param {string} from a folder or a file
 * @param {string} to
 */
function copyFolder(from, to) {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}
