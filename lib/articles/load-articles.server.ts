import { readdir, readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { listedCauses, type Article, type ArticleDocument, type FoundDocument } from "@/lib/articles/article";
import { checkContent } from "@/lib/articles/check-content";
import { checkCmdlets } from "@/lib/articles/check-cmdlets";
import { CMDLET_TABLE, parseCmdletTable, type CmdletTable } from "@/lib/powershell/cmdlet-table";
import { CODE_TABLE, codeEntries } from "@/lib/articles/code-entries";
import { compileArticle } from "@/lib/articles/compile-article";
import { compileOnce, contentHash } from "@/lib/articles/compile-cache.server";
import { ContentError, type ContentProblem } from "@/lib/articles/content-problem";
import { parseArticle, type ParsedArticle } from "@/lib/articles/parse-article";
import { unwrittenLines } from "@/lib/articles/unwritten";
import { readUtf8 } from "@/lib/articles/read-utf8";
import type { Cause } from "@/lib/causes/cause";
import { causeDocument } from "@/lib/causes/cause-document";
import { checkCauseCmdlets } from "@/lib/causes/check-causes";
import { parseCause, type ParsedCause } from "@/lib/causes/parse-cause";

const CAUSES = "content/causes";
const FOLDERS = ["content/events", "content/codes", "content/problems", "content/procedures"];

type LoadedArticle = ParsedArticle & { readonly source: string };

async function mdxFiles(folder: string): Promise<string[]> {
  const names = await readdir(/*turbopackIgnore: true*/ folder, { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith(".mdx"))
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")));
}

/**
 * The cmdlets that commands may use.
 * @throws ContentError when the table is not right
 */
export async function loadCmdletTable(): Promise<CmdletTable> {
  return parseCmdletTable(await readFile(/*turbopackIgnore: true*/ CMDLET_TABLE, "utf8"));
}

type ContentSource = { readonly file: string; readonly bytes: Buffer };

async function readSources(): Promise<readonly ContentSource[]> {
  const files = await Promise.all([...FOLDERS, CAUSES].map(mdxFiles));
  return Promise.all(
    files
      .flat()
      .sort()
      .map(async (file) => ({ file, bytes: await readFile(/*turbopackIgnore: true*/ file) })),
  );
}

type ParsedFile =
  | {
      readonly kind: "article";
      readonly article: LoadedArticle;
      readonly unwritten: readonly ContentProblem[];
    }
  | {
      readonly kind: "cause";
      readonly cause: ParsedCause;
      readonly unwritten: readonly ContentProblem[];
    }
  | { readonly kind: "unreadable"; readonly problems: readonly ContentProblem[] };

function parseFile({ file, bytes }: ContentSource): ParsedFile {
  const read = readUtf8(file, bytes);
  if ("problem" in read) return { kind: "unreadable", problems: [read.problem] };
  const { source } = read;
  const unwritten = unwrittenLines(file, source);
  if (file.startsWith(`${CAUSES}/`)) {
    const result = parseCause(file, source);
    return "parsed" in result
      ? { kind: "cause", cause: result.parsed, unwritten }
      : { kind: "unreadable", ...result };
  }
  const result = parseArticle(file, source);
  return "parsed" in result
    ? { kind: "article", article: { ...result.parsed, source }, unwritten }
    : { kind: "unreadable", ...result };
}

const parsedFiles = new Map<string, { readonly bytes: Buffer; readonly parsed: ParsedFile }>();

/** An author saves one file at a time: the others need not be parsed again. */
function parseOnce(source: ContentSource): ParsedFile {
  const known = parsedFiles.get(source.file);
  if (known?.bytes.equals(source.bytes)) return known.parsed;
  const parsed = parseFile(source);
  parsedFiles.set(source.file, { bytes: source.bytes, parsed });
  return parsed;
}

type CheckedContent = {
  readonly loaded: readonly LoadedArticle[];
  readonly causes: readonly ParsedCause[];
  readonly problems: readonly ContentProblem[];
};

async function checkSources(sources: readonly ContentSource[]): Promise<CheckedContent> {
  const parsed = sources.map(parseOnce);
  const loaded = parsed.flatMap((each) => (each.kind === "article" ? [each.article] : []));
  const causes = parsed.flatMap((each) => (each.kind === "cause" ? [each.cause] : []));
  const unreadable = parsed.flatMap((each) => (each.kind === "unreadable" ? each.problems : []));
  const unwritten = parsed.flatMap((each) => (each.kind === "unreadable" ? [] : each.unwritten));
  const cmdlets = await loadCmdletTable();
  // A file that cannot be read is named once: what refers to it is not also called wrong.
  const broken = unreadable.map(({ file }) => file.replace(/:\d+$/, ""));
  const problems = [
    ...unreadable,
    ...unwritten,
    ...checkContent({ articles: loaded, causes, brokenFiles: broken, today: today() }),
    ...checkCmdlets(loaded, cmdlets),
    ...checkCauseCmdlets(causes, cmdlets),
  ];
  return { loaded, causes, problems };
}

/** The latest date that it is anywhere on Earth. */
function today(): string {
  return new Date(Date.now() + 14 * 3600 * 1000).toISOString().slice(0, 10);
}

/** Every article and cause below `content/`, read and checked. */
export async function readContent(): Promise<CheckedContent> {
  return checkSources(await readSources());
}

/** All articles at one moment. The same object as long as no file has changed. */
type Snapshot = {
  readonly fingerprint: string;
  readonly loaded: readonly LoadedArticle[];
  readonly causes: readonly Cause[];
  readonly documents: readonly ArticleDocument[];
};

async function takeSnapshot(
  sources: readonly ContentSource[],
  table: string,
  fingerprint: string,
): Promise<Snapshot> {
  const { loaded, causes, problems } = await checkSources(sources);
  if (problems.length > 0) throw new ContentError(problems);
  const whole = causes.map(({ cause }) => cause);
  const written = loaded.map((article) => documentOf(article, loaded, whole));
  return {
    fingerprint,
    loaded,
    causes: causes.map(({ cause }) => cause),
    documents: [...written, ...codeEntries(table, written)],
  };
}

async function refresh(previous: Promise<Snapshot> | undefined): Promise<Snapshot> {
  const [sources, table] = await Promise.all([
    readSources(),
    readFile(/*turbopackIgnore: true*/ CODE_TABLE, "utf8"),
  ]);
  const fingerprint = contentHash([
    table,
    ...sources.flatMap(({ file, bytes }) => [file, bytes.toString("latin1")]),
  ]);
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

/** Causes that the article lists, as a paste finds them: in the order of its page, after those that it writes itself. */
function listedIn(article: Article, causes: readonly Cause[]): ArticleDocument["text"]["causes"] {
  return listedCauses(article).flatMap(({ cause: id }) => {
    const cause = causes.find((each) => each.id === id);
    return cause ? [{ id, title: cause.title, signs: cause.signs }] : [];
  });
}

function documentOf(
  loaded: LoadedArticle,
  all: readonly LoadedArticle[],
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

/**
 * Every article with its text, in the order of their addresses. The same array as long as no file has changed.
 * @throws ContentError when something in `content/` is wrong
 */
export async function loadArticles(): Promise<readonly ArticleDocument[]> {
  return (await snapshot()).documents;
}

/**
 * Every cause, in the order of their ids. The same array as long as no file has changed.
 * @throws ContentError when something in `content/` is wrong
 */
export async function loadCauses(): Promise<readonly Cause[]> {
  return (await snapshot()).causes;
}

/** Everything that search and the API list: articles, then causes. */
export async function loadFoundDocuments(): Promise<readonly FoundDocument[]> {
  const { documents, causes } = await snapshot();
  return [...documents, ...causes.map(causeDocument)];
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
