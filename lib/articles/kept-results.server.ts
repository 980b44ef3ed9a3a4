import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

/** A build runs in a folder of its own; `CACHE_FOLDER` then says where the cache is that all builds share. */
const FOLDER = join(
  /*turbopackIgnore: true*/ process.env.CACHE_FOLDER ?? join(process.cwd(), ".cache"),
  "content",
);

/** What every result depends on besides its own inputs: the code, the words that it is built with, the packages. */
const CODE_FOLDERS = ["lib", "content/vocabulary"];
const PACKAGES = "package-lock.json";

async function codeFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(/*turbopackIgnore: true*/ folder, { recursive: true }).catch(() => []);
  return names
    .filter((name) => /\.(?:ts|json)$/.test(name) && !name.endsWith(".test.ts"))
    .map((name) => join(folder, name));
}

/** A name for the code that makes results; undefined where it does not lie beside us, as in a release. */
export async function codeDigest(root = process.cwd()): Promise<string | undefined> {
  const folders = CODE_FOLDERS.map((folder) => join(/*turbopackIgnore: true*/ root, folder));
  const files = (await Promise.all(folders.map(codeFiles))).flat().sort();
  if (files.length === 0) return undefined;
  const hash = createHash("sha256").update(process.version);
  const texts = [...files, join(/*turbopackIgnore: true*/ root, PACKAGES)].map((file) =>
    readFile(/*turbopackIgnore: true*/ file).catch(() => ""),
  );
  for (const [at, text] of (await Promise.all(texts)).entries()) hash.update(`\0${files[at]}\0`).update(text);
  return hash.digest("hex");
}

/** A name for what a result is made of. */
export function digestOf(inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const input of inputs) hash.update(`\0${input.length}\0`).update(input);
  return hash.digest("hex");
}

const CHECKSUM_LENGTH = 32;

/** What is kept under `name`, if the same code has made it and the file is whole; a damaged or older one is as good as none. */
export async function readKept(name: string, code: string, folder = FOLDER): Promise<unknown> {
  const bytes = await readFile(/*turbopackIgnore: true*/ join(folder, `${name}.bin`)).catch(() => undefined);
  if (!bytes) return undefined;
  const content = bytes.subarray(CHECKSUM_LENGTH);
  const checksum = createHash("sha256").update(code).update(content).digest();
  return checksum.equals(bytes.subarray(0, CHECKSUM_LENGTH)) ? (deserialize(content) as unknown) : undefined;
}

/** Keeps a result. A disk that takes no file costs time at the next run, and nothing else. */
export async function writeKept(name: string, code: string, result: unknown, folder = FOLDER): Promise<void> {
  const content = serialize(result);
  const checksum = createHash("sha256").update(code).update(content).digest();
  const file = join(folder, `${name}.bin`);
  const draft = `${file}.${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true });
    // Two processes may write at a time: a rename leaves no half-written file for the other.
    await writeFile(draft, Buffer.concat([checksum, content]));
    await rename(draft, file);
  } catch (error) {
    console.warn(`${file} could not be written, so the next run makes it again: ${String(error)}`);
  }
}

/**
 * What `make` makes of the inputs: the kept result of an earlier run with the same inputs and the same code, or a new one, which is
 * kept in its place.
 * @param name of the result; each has one file
 * @param inputs all that the result depends on besides the code
 */
export async function makeOnce<Result>(
  name: string,
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Result> | Result,
  folder = FOLDER,
): Promise<Result> {
  const code = await codeDigest();
  if (code === undefined) return make();
  const digest = digestOf(inputs);
  const kept = (await readKept(name, code, folder)) as
    { readonly digest: string; readonly result: Result } | undefined;
  if (kept?.digest === digest) return kept.result;
  const result = await make();
  await writeKept(name, code, { digest, result }, folder);
  return result;
}
