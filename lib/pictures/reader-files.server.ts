import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { READER_FILES, type ReaderFile } from "./reader-files";

/** The content of one of the files of the text recognition, from its package, unpacked: our server packs it anew. */
export async function loadReaderFile(name: ReaderFile): Promise<Uint8Array<ArrayBuffer>> {
  const path = READER_FILES[name];
  const [scope = "", inScope = ""] = path.split("/");
  const owner = scope.startsWith("@") ? `${scope}/${inScope}` : scope;
  // Packages are found from where the build runs, which is a folder below the project.
  const from = createRequire(join(process.cwd(), "package.json"));
  const folder = from.resolve(`${owner}/package.json`).replace(/package\.json$/, "");
  const bytes = await readFile(join(folder, path.slice(owner.length + 1)));
  return new Uint8Array(path.endsWith(".gz") ? await promisify(gunzip)(bytes) : bytes);
}
