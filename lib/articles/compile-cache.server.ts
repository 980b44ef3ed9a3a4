import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A build runs in a folder of its own; `CACHE_FOLDER` then says where the cache is that all builds share. */
const FOLDER = join(
  /*turbopackIgnore: true*/ process.env.CACHE_FOLDER ?? join(process.cwd(), ".cache"),
  "articles",
);

/**
 * What is compiled also depends on the compiler: raise this when `remark-article.ts`, `remark-sections.ts` or the options of
 * `compile-article.ts` change, so that nothing made by the old ones is used again.
 */
const COMPILER = "mdx-bundler 10.1.1, article syntax 4, sections";

/** A name for the content of an article: its source, its procedures' sources, and the compiler. */
export function contentHash(sources: readonly string[]): string {
  const hash = createHash("sha256").update(COMPILER);
  for (const source of sources) hash.update("\0").update(source);
  return hash.digest("hex").slice(0, 32);
}

function checksum(code: string): string {
  return createHash("sha256").update(code).digest("hex");
}

/** What is kept in `file`, unless it is not what was once put there: a full disk or a cut copy damages files. */
async function readKept(file: string): Promise<string | undefined> {
  const kept = await readFile(/*turbopackIgnore: true*/ file, "utf8").catch(() => undefined);
  if (kept === undefined) return undefined;
  const end = kept.indexOf("\n");
  const code = kept.slice(end + 1);
  if (kept.slice(0, end) === checksum(code)) return code;
  console.warn(`${file} is damaged; the article is compiled again.`);
  return undefined;
}

/**
 * The compiled code kept under `hash`; compiles and keeps it when there is none yet, in this build or an earlier one.
 * @param folder where it is kept
 */
export async function compileOnce(
  hash: string,
  compile: () => Promise<string>,
  folder = FOLDER,
): Promise<string> {
  const file = join(folder, `${hash}.js`);
  const kept = await readKept(file);
  if (kept !== undefined) return kept;
  const code = await compile();
  await mkdir(folder, { recursive: true });
  // Two build workers may compile the same article: a rename leaves no half-written file for the other.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${checksum(code)}\n${code}`);
  await rename(draft, file);
  return code;
}
