import { readdir, readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import type { Article, ArticleDocument } from "@/lib/articles/article";
import { checkArticles } from "@/lib/articles/check-articles";
import { checkCmdlets } from "@/lib/articles/check-cmdlets";
import { CMDLET_TABLE, parseCmdletTable, type CmdletTable } from "@/lib/articles/cmdlet-table";
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
 * The cmdlets that commands may use.
 * @throws ContentError when the table is not right
 */
export async function loadCmdletTable(): Promise<CmdletTable> {
  return parseCmdletTable(await readFile(/*turbopackIgnore: true*/ CMDLET_TABLE, "utf8"));
}

/** Every article file below `content/`, read and checked. `otherAddresses` are pages that articles may link to besides. */
export async function readContent(otherAddresses: readonly string[] = []): Promise<{
  readonly loaded: readonly LoadedArticle[];
  readonly problems: readonly ContentProblem[];
}> {
  const files = await articleFiles();
  const sources = await Promise.all(files.map((file) => readFile(/*turbopackIgnore: true*/ file, "utf8")));
  const results = files.map((file, at) => ({
    source: sources[at] ?? "",
    result: parseArticle(file, sources[at] ?? ""),
  }));
  const loaded = results.flatMap(({ source, result }) =>
    "parsed" in result ? [{ ...result.parsed, source }] : [],
  );
  const unreadable = results.flatMap(({ result }) => ("problems" in result ? result.problems : []));
  const cmdlets = checkCmdlets(loaded, await loadCmdletTable());
  return { loaded, problems: [...unreadable, ...checkArticles(loaded, otherAddresses), ...cmdlets] };
}

async function loadChecked(): Promise<readonly LoadedArticle[]> {
  const { loaded, problems } = await readContent();
  if (problems.length > 0) throw new ContentError(problems);
  return loaded;
}

let kept: Promise<readonly LoadedArticle[]> | undefined;

// Content cannot change under a running production server; an author's preview reads it anew for each page.
function loadAll(): Promise<readonly LoadedArticle[]> {
  if (process.env.NODE_ENV !== "production") return loadChecked();
  kept ??= loadChecked();
  return kept;
}

function proceduresOf(article: LoadedArticle, all: readonly LoadedArticle[]): LoadedArticle[] {
  const folder = posix.dirname(article.article.file);
  return article.analysis.imports.flatMap(({ path }) => {
    const file = posix.join(folder, path);
    const procedure = all.find((other) => other.article.file === file);
    return procedure ? [procedure, ...proceduresOf(procedure, all)] : [];
  });
}

/**
 * Every article with its text, in the order of their addresses.
 * @throws ContentError when something in `content/` is wrong
 */
export async function loadArticles(): Promise<readonly ArticleDocument[]> {
  const written = await loadWrittenArticles();
  return [...written, ...codeEntries(await readFile(/*turbopackIgnore: true*/ CODE_TABLE, "utf8"), written)];
}

async function loadWrittenArticles(): Promise<readonly ArticleDocument[]> {
  const all = await loadAll();
  return all.map((loaded) => {
    const { headings, plainText, commands } = loaded.analysis;
    const procedures = proceduresOf(loaded, all);
    return {
      article: loaded.article,
      text: {
        headings,
        plainText: [plainText, ...procedures.map(({ analysis }) => analysis.plainText)].join("\n"),
        commands: [...commands, ...procedures.flatMap(({ analysis }) => analysis.commands)],
      },
    };
  });
}

/** The article at an address such as "/codes/454-4.7.0". */
export async function findArticle(url: string): Promise<ArticleDocument | undefined> {
  return (await loadArticles()).find(({ article }) => article.url === url);
}

/** The compiled body of an article, and the procedures that it imports by the name under which it imports them. */
export async function loadArticleBody(
  article: Article,
): Promise<{ readonly code: string; readonly procedures: ReadonlyMap<string, Article> }> {
  const all = await loadAll();
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
