import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article, ArticleText } from "@/lib/articles/article";

/**
 * What the build has made of `content/`, so that nothing after it reads or checks content again: a manifest with the fields of
 * every article, and one file for each article with its text and compiled body, named by the digest of its sources.
 *
 *     store/manifest.json
 *     store/articles/<digest>.json
 *     store/parts.json, flows.json …    what others keep here with `writeStored`
 */
const FOLDER = "store";

/** An article as the manifest lists it. */
export type StoredArticle = { readonly article: Article; readonly digest: string };

/** What an article's own file holds. Imported procedures are in their own files; here are their addresses by name. */
export type StoredEntry = {
  readonly text: ArticleText;
  /** Undefined for a reference entry, which has no file of its own. */
  readonly body?:
    { readonly code: string; readonly procedures: Readonly<Record<string, string>> } | undefined;
};

const kept = new Map<string, Promise<unknown>>();

function pathOf(name: string): string {
  return join(/*turbopackIgnore: true*/ process.cwd(), FOLDER, `${name}.json`);
}

/**
 * What was written under a name, read once; undefined where no build has made a store, as in `npm run dev`.
 * @throws Error naming the file when it is damaged
 */
export async function readStored<Stored>(name: string): Promise<Stored | undefined> {
  if (process.env.NODE_ENV !== "production") return undefined;
  let stored = kept.get(name);
  if (!stored) {
    stored = read(name);
    kept.set(name, stored);
    // A file that could not be read is tried again: it may have been a passing fault of the disk.
    stored.catch(() => kept.delete(name));
  }
  return (await stored) as Stored | undefined;
}

/** The same for what is read rarely and need not stay in memory. */
export async function readStoredOnce<Stored>(name: string): Promise<Stored | undefined> {
  return process.env.NODE_ENV === "production" ? ((await read(name)) as Stored | undefined) : undefined;
}

async function read(name: string): Promise<unknown> {
  let json: string;
  try {
    json = await readFile(/*turbopackIgnore: true*/ pathOf(name), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`${pathOf(name)} is damaged: ${String(error)}. Build the site again.`, { cause: error });
  }
}

/** Writes what `readStored` reads under the same name. */
export async function writeStored(name: string, stored: unknown): Promise<void> {
  await mkdir(join(pathOf(name), ".."), { recursive: true });
  await writeFile(pathOf(name), JSON.stringify(stored));
}
