import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";
import { checkCmdlets } from "@/lib/articles/check-cmdlets";
import { checkContent } from "@/lib/articles/check-content";
import { ContentError, type ContentProblem } from "@/lib/articles/content-problem";
import { codeDigest, digestOf, readKept, writeKept } from "@/lib/articles/kept-results.server";
import { parseFile, type ContentSource, type ParsedFile } from "@/lib/articles/parse-file";
import type { ParsedArticle } from "@/lib/articles/parse-article";
import type { Cause } from "@/lib/causes/cause";
import { checkCauseCmdlets } from "@/lib/causes/check-causes";
import type { ParsedCause } from "@/lib/causes/parse-cause";
import { parsePublished, PUBLISHED_CAUSES } from "@/lib/causes/check-published";
import { standInCause } from "@/lib/causes/stand-in-cause";
import { readCommandFacts, type CommandFacts } from "@/lib/powershell/command-facts";
import { NO_FACTS } from "@/lib/powershell/no-facts";
import { checkVocabulary, VOCABULARY_FOLDER } from "@/lib/vocabulary/vocabulary-tables";

const FOLDERS = [
  "content/events",
  "content/codes",
  "content/problems",
  "content/procedures",
  "content/causes",
];

/** Everything below `content/` that is MDX, read and checked. */
export type CheckedContent = {
  readonly loaded: readonly ParsedArticle[];
  readonly causes: readonly ParsedCause[];
  /** Paths of the files that cannot be read: they are among neither. */
  readonly broken: readonly string[];
  readonly problems: readonly ContentProblem[];
};

/** How many files are parsed: not all of them where an earlier run has parsed the same. */
export type ParseFiles = (sources: readonly ContentSource[]) => Promise<readonly ParsedFile[]>;

/**
 * The tables of facts that commands are checked against.
 * @throws ContentError when a table is not right
 */
export async function loadCommandFacts(): Promise<CommandFacts> {
  return readCommandFacts((file) => readFile(/*turbopackIgnore: true*/ file, "utf8"));
}

function problemsOf(error: unknown): readonly ContentProblem[] {
  if (error instanceof ContentError) return error.problems;
  throw error;
}

/** The same, without what cannot be read, and what is wrong with that. */
async function readableFacts(): Promise<{ facts: CommandFacts; problems: readonly ContentProblem[] }> {
  return loadCommandFacts().then(
    (facts) => ({ facts, problems: [] }),
    (error: unknown) => ({ facts: NO_FACTS, problems: problemsOf(error) }),
  );
}

/**
 * The ids of all causes that have ever had a page.
 * @throws ContentError when the list cannot be read
 */
export async function loadPublished(): Promise<readonly string[]> {
  return parsePublished(await readFile(/*turbopackIgnore: true*/ PUBLISHED_CAUSES, "utf8"));
}

/** The texts of the tables that articles and causes are checked against. */
export async function readTables(): Promise<readonly string[]> {
  const folders = ["content/reference", VOCABULARY_FOLDER];
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(/*turbopackIgnore: true*/ folder).catch(() => []);
      return names.sort().map((name) => posix.join(folder, name));
    }),
  );
  return Promise.all(files.flat().map((file) => readFile(/*turbopackIgnore: true*/ file, "utf8")));
}

/** What is wrong with the words of `content/vocabulary/`. */
async function vocabularyProblems(): Promise<readonly ContentProblem[]> {
  const names = await readdir(/*turbopackIgnore: true*/ VOCABULARY_FOLDER).catch(() => []);
  const texts = names.map(async (name): Promise<readonly [string, string]> => {
    return [name, await readFile(/*turbopackIgnore: true*/ posix.join(VOCABULARY_FOLDER, name), "utf8")];
  });
  return checkVocabulary(new Map(await Promise.all(texts)));
}

async function mdxFiles(folder: string): Promise<string[]> {
  const names = await readdir(/*turbopackIgnore: true*/ folder, { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith(".mdx"))
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")));
}

/** The files of all articles and causes, in the order of their paths. */
export async function readSources(): Promise<readonly ContentSource[]> {
  const files = await Promise.all(FOLDERS.map(mdxFiles));
  return Promise.all(
    files
      .flat()
      .sort()
      .map(async (file) => ({ file, bytes: await readFile(/*turbopackIgnore: true*/ file) })),
  );
}

type Known = Map<string, { readonly digest: string; readonly parsed: ParsedFile }>;

/** Under this name the parsed files are kept from run to run. */
const KEPT = "parsed-files";

let known: { readonly code: string; readonly files: Known } | undefined;

async function knownFiles(code: string): Promise<Known> {
  if (known?.code !== code)
    known = { code, files: ((await readKept(KEPT, code)) as Known | undefined) ?? new Map() };
  return known.files;
}

/** An author saves one file at a time: the others are taken from the last run, whatever process it was. */
async function parseChanged(
  sources: readonly ContentSource[],
  parseFiles: ParseFiles,
): Promise<readonly ParsedFile[]> {
  const code = await codeDigest();
  if (code === undefined) return parseFiles(sources);
  const files = await knownFiles(code);
  const digests = sources.map(({ bytes }) => digestOf([bytes]));
  const isKnown = (at: number) => files.get(sources[at]?.file ?? "")?.digest === digests[at];
  const changed = sources.filter((_, at) => !isKnown(at));
  const parsed = await parseFiles(changed);
  for (const [at, { file, bytes }] of changed.entries()) {
    const result = parsed[at];
    if (result) files.set(file, { digest: digestOf([bytes]), parsed: result });
  }
  const gone = [...files.keys()].filter((file) => !sources.some((source) => source.file === file));
  for (const file of gone) files.delete(file);
  if (changed.length + gone.length > 0) await writeKept(KEPT, code, files);
  return sources.flatMap(({ file }) => files.get(file)?.parsed ?? []);
}

/** The latest date that it is anywhere on Earth. */
function today(): string {
  return new Date(Date.now() + 14 * 3600 * 1000).toISOString().slice(0, 10);
}

/**
 * Parses and checks the files of all articles and causes, together with the tables that they are checked against.
 * @param parseFiles parses those that have changed since the last run
 */
export async function checkSources(
  sources: readonly ContentSource[],
  parseFiles: ParseFiles = (changed) => Promise.resolve(changed.map(parseFile)),
): Promise<CheckedContent> {
  const parsed = await parseChanged(sources, parseFiles);
  const loaded = parsed.flatMap((each) => (each.kind === "article" ? [each.article] : []));
  const causes = parsed.flatMap((each) => (each.kind === "cause" ? [each.cause] : []));
  const unreadable = parsed.flatMap((each) => (each.kind === "unreadable" ? each.problems : []));
  const unwritten = parsed.flatMap((each) => (each.kind === "unreadable" ? [] : each.unwritten));
  const { facts, problems: wrongFacts } = await readableFacts();
  // A file that cannot be read is named once: what refers to it is not also called wrong.
  const broken = [...new Set(unreadable.map(({ file }) => file.replace(/:\d+$/, "")))];
  const problems = [
    ...unreadable,
    ...unwritten,
    ...checkContent({ articles: loaded, causes, brokenFiles: broken, today: today() }),
    ...(await loadPublished().then(() => [], problemsOf)),
    ...wrongFacts,
    ...(wrongFacts.length > 0 ? [] : [...checkCmdlets(loaded, facts), ...checkCauseCmdlets(causes, facts)]),
    ...(await vocabularyProblems()),
  ];
  return { loaded, causes, broken, problems };
}

/** Every article and cause below `content/`, read and checked. */
export async function readContent(parseFiles?: ParseFiles): Promise<CheckedContent> {
  return checkSources(await readSources(), parseFiles);
}

/** All causes, those whose files cannot be read by what stands for them. */
export function causesWithStandIns({ causes, broken }: CheckedContent): readonly Cause[] {
  return [
    ...causes.map(({ cause }) => cause),
    ...broken.filter((file) => file.startsWith("content/causes/")).map(standInCause),
  ];
}

/** The address of the page that a file of `content/` is about: "content/codes/454.mdx" → "/codes/454". */
export function addressOfFile(file: string): string {
  return file.replace(/^content|\.mdx(?::\d+)?$/g, "");
}
