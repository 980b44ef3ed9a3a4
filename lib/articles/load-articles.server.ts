import { readdir, readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import type { Article, ArticleDocument } from "@/lib/articles/article";
import { checkArticles } from "@/lib/articles/check-articles";
import { checkCmdlets } from "@/lib/articles/check-cmdlets";
import { readCommandFacts, type CommandFacts } from "@/lib/powershell/command-facts";
import { CODE_TABLE, codeEntries } from "@/lib/articles/code-entries";
import { compileArticle } from "@/lib/articles/compile-article";
import { compileOnce, contentHash } from "@/lib/articles/compile-cache.server";
import { ContentError, type ContentProblem } from "@/lib/articles/content-problem";
import { parseArticle, type ParsedArticle } from "@/lib/articles/parse-article";

const FOLDERS = ["content/events", "content/codes", "content/problems", "content/procedures"];

type LoadedArticle = ParsedArticle & { readonly source: string };

async function articleFiles(): Promise<string[]> {
  const lists = await Promise.all(
    FOLDERS.map(async (folder) => {
      const names = await readdir(/*turbopackIgnore: true*/ folder, { recursive: true }).catch(() => []);
      return names
        .filter((name) => name.endsWith(".mdx"))
        .map((name) => posix.join(folder, name.replaceAll("\\", "/")));
    }),
  );
  return lists.flat().sort();
}

/**
 * The tables of facts that commands are checked against.
 * @throws ContentError when a table is not right
 */
export async function loadCommandFacts(): Promise<CommandFacts> {
  return readCommandFacts((file) => readFile(/*turbopackIgnore: true*/ file, "utf8"));
}

type ArticleSource = { readonly file: string; readonly source: string };

async function readSources(): Promise<readonly ArticleSource[]> {
  const files = await articleFiles();
  return Promise.all(
    files.map(async (file) => ({ file, source: await readFile(/*turbopackIgnore: true*/ file, "utf8") })),
  );
}

const parsedFiles = new Map<
  string,
  { readonly source: string; readonly result: ReturnType<typeof parseArticle> }
>();

/** An author saves one file at a time: the others need not be parsed again. */
function parseOnce({ file, source }: ArticleSource): ReturnType<typeof parseArticle> {
  const known = parsedFiles.get(file);
  if (known?.source === source) return known.result;
  const result = parseArticle(file, source);
  parsedFiles.set(file, { source, result });
  return result;
}

async function checkSources(sources: readonly ArticleSource[]): Promise<{
  readonly loaded: readonly LoadedArticle[];
  readonly problems: readonly ContentProblem[];
}> {
  const results = sources.map((each) => ({ source: each.source, result: parseOnce(each) }));
  const loaded = results.flatMap(({ source, result }) =>
    "parsed" in result ? [{ ...result.parsed, source }] : [],
  );
  const unreadable = results.flatMap(({ result }) => ("problems" in result ? result.problems : []));
  const cmdlets = checkCmdlets(loaded, await loadCommandFacts());
  return { loaded, problems: [...unreadable, ...checkArticles(loaded), ...cmdlets] };
}

/** Every article file below `content/`, read and checked. */
export async function readContent(): ReturnType<typeof checkSources> {
  return checkSources(await readSources());
}

/** All articles at one moment. The same object as long as no file has changed. */
type Snapshot = {
  readonly fingerprint: string;
  readonly loaded: readonly LoadedArticle[];
  readonly documents: readonly ArticleDocument[];
};

async function takeSnapshot(
  sources: readonly ArticleSource[],
  table: string,
  fingerprint: string,
): Promise<Snapshot> {
  const { loaded, problems } = await checkSources(sources);
  if (problems.length > 0) throw new ContentError(problems);
  const written = loaded.map((article) => documentOf(article, loaded));
  return { fingerprint, loaded, documents: [...written, ...codeEntries(table, written)] };
}

async function refresh(previous: Promise<Snapshot> | undefined): Promise<Snapshot> {
  const [sources, table] = await Promise.all([
    readSources(),
    readFile(/*turbopackIgnore: true*/ CODE_TABLE, "utf8"),
  ]);
  const fingerprint = contentHash([table, ...sources.flatMap(({ file, source }) => [file, source])]);
  const before = await previous?.catch(() => undefined);
  return before?.fingerprint === fingerprint ? before : takeSnapshot(sources, table, fingerprint);
}

let latest: Promise<Snapshot> | undefined;

// Content cannot change under a running production server; an author's preview looks at the files for each page.
function snapshot(): Promise<Snapshot> {
  if (!latest || process.env.NODE_ENV !== "production") latest = refresh(latest);
  return latest;
}

function proceduresOf(article: LoadedArticle, all: readonly LoadedArticle[]): LoadedArticle[] {
  const folder = posix.dirname(article.article.file);
  return article.analysis.imports.flatMap(({ path }) => {
    const file = posix.join(folder, path);
    const procedure = all.find((other) => other.article.file === file);
    return procedure ? [procedure, ...proceduresOf(procedure, all)] : [];
  });
}

function documentOf(loaded: LoadedArticle, all: readonly LoadedArticle[]): ArticleDocument {
  const { headings, plainText, commands, causes } = loaded.analysis;
  const procedures = proceduresOf(loaded, all);
  return {
    article: loaded.article,
    text: {
      headings,
      plainText: [plainText, ...procedures.map(({ analysis }) => analysis.plainText)].join("\n"),
      ...(procedures.length > 0 ? { importsAt: plainText.length + 1 } : {}),
      commands: [...commands, ...procedures.flatMap(({ analysis }) => analysis.commands)],
      causes,
    },
  };
}

/**
 * Every article with its text, in the order of their addresses. The same array as long as no file has changed.
 * @throws ContentError when something in `content/` is wrong
 */
export async function loadArticles(): Promise<readonly ArticleDocument[]> {
  return (await snapshot()).documents;
}

/** The article at an address such as "/codes/454-4.7.0". */
export async function findArticle(url: string): Promise<ArticleDocument | undefined> {
  return (await loadArticles()).find(({ article }) => article.url === url);
}

/** The compiled body of an article, and the procedures that it imports by the name under which it imports them. */
export async function loadArticleBody(
  article: Article,
): Promise<{ readonly code: string; readonly procedures: ReadonlyMap<string, Article> }> {
  const { loaded: all } = await snapshot();
  const loaded = all.find((other) => other.article.url === article.url);
  if (!loaded) throw new Error(`${article.file} is not among the articles`);
  const procedures = proceduresOf(loaded, all);
  const hash = contentHash([loaded.body, ...procedures.map(({ source }) => source)]);
  const code = await compileOnce(hash, () =>
    compileArticle(loaded.body, join(/*turbopackIgnore: true*/ process.cwd(), dirname(article.file))),
  );
  const direct = loaded.analysis.imports.flatMap(({ name, path }) => {
    const file = posix.join(posix.dirname(article.file), path);
    const procedure = all.find((other) => other.article.file === file);
    return procedure ? [[name, procedure.article] as const] : [];
  });
  return { code, procedures: new Map(direct) };
}
