import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { listedCauses, type Article, type ArticleDocument, type FoundDocument } from "@/lib/articles/article";
import type { ArticleBody } from "@/lib/articles/article-body";
import { CODE_TABLE, codeEntries } from "@/lib/articles/code-entries";
import { compileArticle } from "@/lib/articles/compile-article";
import { compileOnce, contentHash } from "@/lib/articles/compile-cache.server";
import { ContentError, type ContentProblem } from "@/lib/articles/content-problem";
import {
  readStored,
  readStoredOnce,
  type StoredArticle,
  type StoredEntry,
} from "@/lib/articles/content-store.server";
import { digestOf } from "@/lib/articles/kept-results.server";
import type { ParsedArticle } from "@/lib/articles/parse-article";
import type { ContentSource } from "@/lib/articles/parse-file";
import { IS_PREVIEW, readable } from "@/lib/articles/preview";
import {
  addressOfFile,
  causesWithStandIns,
  checkSources,
  readSources,
  readTables,
} from "@/lib/articles/read-content.server";
import type { Cause } from "@/lib/causes/cause";
import { causeDocument } from "@/lib/causes/cause-document";

/** All articles at one moment. The same object as long as no file has changed. */
type Snapshot = {
  readonly fingerprint: string;
  readonly loaded: readonly ParsedArticle[];
  readonly causes: readonly Cause[];
  readonly documents: readonly ArticleDocument[];
  /** What is wrong, and the addresses of the files that cannot be read: in a preview alone, since a build stops. */
  readonly problems: readonly ContentProblem[];
  readonly brokenPages: readonly string[];
};

async function takeSnapshot(
  sources: readonly ContentSource[],
  table: string,
  fingerprint: string,
): Promise<Snapshot> {
  const content = await checkSources(sources);
  const { loaded, problems } = content;
  if (problems.length > 0 && !IS_PREVIEW) throw new ContentError(problems);
  const causes = causesWithStandIns(content);
  const written = loaded.map((article) => documentOf(article, loaded, causes));
  const entries = readable(() => codeEntries(table, written), []);
  return {
    fingerprint,
    loaded,
    causes,
    documents: [...written, ...entries.result],
    problems: [...problems, ...entries.problems],
    brokenPages: content.broken.map(addressOfFile),
  };
}

async function refresh(previous: Promise<Snapshot> | undefined): Promise<Snapshot> {
  const [sources, table, tables] = await Promise.all([
    readSources(),
    readFile(/*turbopackIgnore: true*/ CODE_TABLE, "utf8"),
    readTables(),
  ]);
  const fingerprint = digestOf([table, ...tables, ...sources.flatMap(({ file, bytes }) => [file, bytes])]);
  const before = await previous?.catch(() => undefined);
  return before?.fingerprint === fingerprint ? before : takeSnapshot(sources, table, fingerprint);
}

let latest: Promise<Snapshot> | undefined;

// Content cannot change under a running production server; an author's preview looks at the files for each page.
function snapshot(): Promise<Snapshot> {
  if (!latest || process.env.NODE_ENV !== "production") latest = refresh(latest);
  return latest;
}

/** The procedures that an article imports itself, by the name under which it imports them. */
function directProcedures(
  { article, analysis }: ParsedArticle,
  all: readonly ParsedArticle[],
): (readonly [name: string, procedure: ParsedArticle])[] {
  const folder = posix.dirname(article.file);
  return analysis.imports.flatMap(({ name, path }) => {
    const file = posix.join(folder, path);
    const procedure = all.find((other) => other.article.file === file);
    return procedure ? [[name, procedure] as const] : [];
  });
}

function proceduresOf(article: ParsedArticle, all: readonly ParsedArticle[]): ParsedArticle[] {
  return directProcedures(article, all).flatMap(([, procedure]) => [
    procedure,
    ...proceduresOf(procedure, all),
  ]);
}

/** Causes that the article lists, as a paste finds them: in the order of its page, after those that it writes itself. */
function listedIn(article: Article, causes: readonly Cause[]): ArticleDocument["text"]["causes"] {
  return listedCauses(article).flatMap(({ cause: id }) => {
    const cause = causes.find((each) => each.id === id);
    return cause ? [{ id, title: cause.title, signs: cause.signs }] : [];
  });
}

function documentOf(
  loaded: ParsedArticle,
  all: readonly ParsedArticle[],
  allCauses: readonly Cause[],
): ArticleDocument {
  const { headings, plainText: ownText, commands, causes: written, nextMinute } = loaded.analysis;
  const listed = listedIn(loaded.article, allCauses);
  // The title of each listed cause stands on the page: its line leads to the cause's row.
  const plainText = [ownText, ...listed.map(({ title }) => title)].join("\n");
  const procedures = proceduresOf(loaded, all);
  return {
    article: loaded.article,
    text: {
      headings,
      plainText: [plainText, ...procedures.map(({ analysis }) => analysis.plainText)].join("\n"),
      ...(procedures.length > 0 ? { importsAt: plainText.length + 1 } : {}),
      commands: [...commands, ...procedures.flatMap(({ analysis }) => analysis.commands)],
      causes: [...written, ...listed],
      ...(nextMinute ? { nextMinute } : {}),
    },
  };
}

type Manifest = {
  readonly articles: readonly Article[];
  readonly entryOf: ReadonlyMap<string, StoredArticle>;
};

let manifest: Manifest | undefined;

async function loadManifest(): Promise<Manifest | undefined> {
  if (manifest) return manifest;
  const stored = await readStored<readonly StoredArticle[]>("manifest");
  if (!stored) return undefined;
  manifest ??= {
    articles: stored.map(({ article }) => article),
    entryOf: new Map(stored.map((entry) => [entry.article.url, entry])),
  };
  return manifest;
}

async function readEntry(url: string): Promise<StoredEntry> {
  const digest = (await loadManifest())?.entryOf.get(url)?.digest;
  const entry = digest === undefined ? undefined : await readStoredOnce<StoredEntry>(`articles/${digest}`);
  if (!entry) throw new Error(`${url} is not in the content store. Build the site again.`);
  return entry;
}

let listed: { readonly of: readonly ArticleDocument[]; readonly articles: readonly Article[] } | undefined;

/**
 * Every article without its text, in the order of their addresses. The same array as long as no file has changed.
 * @throws ContentError when something in `content/` is wrong
 */
export async function loadArticleList(): Promise<readonly Article[]> {
  const stored = await loadManifest();
  if (stored) return stored.articles;
  const { documents } = await snapshot();
  if (listed?.of !== documents) listed = { of: documents, articles: documents.map(({ article }) => article) };
  return listed.articles;
}

let allStored: Promise<readonly ArticleDocument[]> | undefined;

/**
 * Every article with its text, in the order of their addresses. The same array as long as no file has changed. Pages do not need
 * all texts: they use `loadArticleList` and `findArticle`.
 * @throws ContentError when something in `content/` is wrong
 */
export async function loadArticles(): Promise<readonly ArticleDocument[]> {
  const stored = await loadManifest();
  if (!stored) return (await snapshot()).documents;
  allStored ??= Promise.all(
    stored.articles.map(async (article) => ({ article, text: (await readEntry(article.url)).text })),
  );
  return allStored;
}

/**
 * Every cause, in the order of their ids. The same array as long as no file has changed.
 * @throws ContentError when something in `content/` is wrong
 */
export async function loadCauses(): Promise<readonly Cause[]> {
  return (await readStored<readonly Cause[]>("causes")) ?? (await snapshot()).causes;
}

/** What lists of everything show: articles, then causes, without their texts. */
export async function loadFoundList(): Promise<readonly FoundDocument["article"][]> {
  const [articles, causes] = await Promise.all([loadArticleList(), loadCauses()]);
  return [...articles, ...causes.map((cause) => causeDocument(cause).article)];
}

/** What a preview knows to be wrong with articles, causes and the tables of facts. A build would have stopped. */
export async function loadContentProblems(): Promise<readonly ContentProblem[]> {
  return IS_PREVIEW ? (await snapshot()).problems : [];
}

/** Addresses of the files that a preview cannot read: what leads there is not wrong. */
export async function loadBrokenPages(): Promise<readonly string[]> {
  return IS_PREVIEW ? (await snapshot()).brokenPages : [];
}

/** The article at an address such as "/codes/454-4.7.0". */
export async function findArticle(url: string): Promise<ArticleDocument | undefined> {
  const stored = await loadManifest();
  if (!stored) return (await snapshot()).documents.find(({ article }) => article.url === url);
  const article = stored.entryOf.get(url)?.article;
  return article && { article, text: (await readEntry(url)).text };
}

/** The compiled body of an article, with the procedures that it imports. */
export async function loadArticleBody({ url }: Article): Promise<ArticleBody> {
  return (await loadManifest()) ? storedBody(url) : writtenBody(url, (await snapshot()).loaded);
}

async function storedBody(url: string): Promise<ArticleBody> {
  const { body } = await readEntry(url);
  if (!body) throw new Error(`${url} has no body`);
  const procedures = await Promise.all(
    Object.entries(body.procedures).map(async ([name, address]) => {
      const article = (await loadManifest())?.entryOf.get(address)?.article;
      if (!article) throw new Error(`${address}, imported by ${url}, is not in the content store`);
      return [name, { article, body: await storedBody(address) }] as const;
    }),
  );
  return { code: body.code, procedures: new Map(procedures) };
}

async function writtenBody(url: string, all: readonly ParsedArticle[]): Promise<ArticleBody> {
  const loaded = all.find(({ article }) => article.url === url);
  if (!loaded) throw new Error(`${url} is not among the articles`);
  const procedures = await Promise.all(
    directProcedures(loaded, all).map(
      async ([name, { article }]) => [name, { article, body: await writtenBody(article.url, all) }] as const,
    ),
  );
  return { code: await compiledBody(loaded), procedures: new Map(procedures) };
}

function compiledBody({ body }: ParsedArticle): Promise<string> {
  return compileOnce(contentHash([body]), () => compileArticle(body));
}

/** All that the content store holds of one article. */
export type CompiledArticle = StoredArticle & { readonly entry: StoredEntry };

/**
 * Reads, checks and compiles everything in `content/`, for the content store.
 * @throws ContentError when something in `content/` is wrong
 */
export async function compileArticles(): Promise<readonly CompiledArticle[]> {
  const { documents, loaded } = await snapshot();
  const written = new Map(loaded.map((each) => [each.article.url, each]));
  return inTurns(documents, async ({ article, text }) => {
    const source = written.get(article.url);
    const body = source && {
      code: await compiledBody(source),
      procedures: Object.fromEntries(
        directProcedures(source, loaded).map(([name, procedure]) => [name, procedure.article.url]),
      ),
    };
    const entry = { text, body };
    return { article, entry, digest: contentHash([article.url, JSON.stringify(entry)]) };
  });
}

/** Not all files at once: a folder of thousands would need as many open files. */
async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  atOnce = 16,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += atOnce)
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))));
  return results;
}
