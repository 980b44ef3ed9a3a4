import type { Root } from "mdast";
import { listedCauses, type Article, type EventReference } from "@/lib/articles/article";
import { parseArticleBody } from "@/lib/articles/article-syntax";
import { analyseBody, type BodyAnalysis } from "@/lib/articles/analyse-body";
import type { ContentProblem } from "@/lib/articles/content-problem";
import {
  parseFrontmatter,
  splitFrontmatter,
  type ArticleKind,
  type Frontmatter,
} from "@/lib/articles/frontmatter";
import type { FieldLines } from "@/lib/articles/frontmatter-fields";
import type { JsxElement } from "@/lib/articles/jsx-element";
import { commandsOfNextMinute, proseOfNextMinute } from "@/lib/articles/next-minute";
import { isOpened } from "@/lib/articles/opened";
import type { BlockReading, PlacedCommand } from "@/lib/articles/read-blocks";
import { findNextMinute, readNextMinute } from "@/lib/articles/read-next-minute";
import { commandValue } from "@/lib/powershell/command-values";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";
import { statusCodeSlug } from "@/lib/mail-flow/status-code";

/** An article file that could be read, with its body before compiling. Plain data, so that it can be kept. */
export type ParsedArticle = {
  readonly article: Article;
  readonly analysis: BodyAnalysis;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Lines of the fields of the frontmatter. */
  readonly lines: FieldLines;
  /** Commands of the `<NextMinute>`, with their lines in the file. */
  readonly commands: readonly PlacedCommand[];
  /** What is wrong with the `<NextMinute>`, and claims without source. */
  readonly problems: readonly ContentProblem[];
};

const FOLDERS: Readonly<Record<string, ArticleKind>> = {
  events: "event",
  codes: "code",
  problems: "problem",
  procedures: "procedure",
};

function referenceOf(text: string): EventReference {
  const blank = text.lastIndexOf(" ");
  return { eventSource: text.slice(0, blank), eventId: Number(text.slice(blank + 1)) };
}

function articleOf(fields: Frontmatter, file: string, path: string): Article {
  const relatedEvents = fields.relatedEvents.map(referenceOf);
  switch (fields.kind) {
    case "event":
      return { ...fields, relatedEvents, file, url: `/events/${path}` };
    case "code":
      return { ...fields, relatedEvents, file, url: `/codes/${path}` };
    case "problem":
      return { ...fields, relatedEvents, file, url: `/problems/${path}`, name: path };
    case "procedure":
      return { ...fields, relatedEvents, file, url: `/procedures/${path}`, name: path };
  }
}

/**
 * Turns one MDX file into an article, or says what is wrong with it.
 * @param file path below the project's root, e.g. "content/events/msexchangetransport/1035.mdx"
 * @param source the file's text
 */
export function parseArticle(
  file: string,
  source: string,
): { parsed: ParsedArticle } | { problems: readonly ContentProblem[] } {
  const [, folder = "", ...rest] = file.replace(/\.mdx$/, "").split("/");
  const kind = Object.entries(FOLDERS).find(([name]) => name === folder)?.[1];
  if (!kind) {
    return {
      problems: [{ file, field: "folder", message: `must be one of ${Object.keys(FOLDERS).join(", ")}` }],
    };
  }
  const { yaml, body, bodyLine } = splitFrontmatter(source);
  const frontmatter = parseFrontmatter(file, kind, yaml);
  if ("problems" in frontmatter) return frontmatter;

  const article = articleOf(frontmatter.fields, file, rest.join("/"));
  const expected = expectedAddresses(article);
  if (expected.length > 0 && !expected.some((address) => fits(article, address))) {
    const names = expected.map((address) => `content${address}.mdx`).join(" or ");
    return { problems: [{ file, field: "file name", message: `must be ${names} to fit its fields` }] };
  }

  try {
    return { parsed: readBody(article, body, bodyLine, frontmatter.lines) };
  } catch (error) {
    return { problems: [syntaxProblem(file, bodyLine, error)] };
  }
}

function readBody(article: Article, body: string, bodyLine: number, lines: FieldLines): ParsedArticle {
  const root = parseArticleBody(body);
  const element = findNextMinute(root);
  const problems: ContentProblem[] = [];
  const reading: BlockReading = {
    appliesTo: article.appliesTo,
    sources: article.sources.flatMap(({ key }) => key ?? []),
    isOpened: isOpened(article),
    isValue: (name) => isKnownValue(article, name),
    report: (line, field, message) => {
      problems.push({ file: `${article.file}:${bodyLine + line - 1}`, field, message });
    },
    commands: [],
    cites: [],
    links: [],
  };
  const nextMinute =
    element &&
    readNextMinute(
      element,
      listedCauses(article).map(({ cause }) => cause),
      reading,
    );
  // The rest is compiled and checked without it; empty lines keep the numbers of the lines that follow.
  const rest = element ? withoutLines(body, element) : body;
  const analysis = analyseBody({
    ...root,
    children: root.children.filter((child) => child !== element),
  });
  return {
    article,
    analysis: nextMinute
      ? {
          ...analysis,
          nextMinute,
          plainText: [...proseOfNextMinute(nextMinute), analysis.plainText].join("\n"),
          commands: [...commandsOfNextMinute(nextMinute), ...analysis.commands],
        }
      : analysis,
    body: rest,
    bodyLine,
    lines,
    commands: reading.commands.map((command) => ({ ...command, line: bodyLine + command.line - 1 })),
    problems: [...problems, ...checkPlaceOfNextMinute(root, element, article.file, bodyLine)],
  };
}

function withoutLines(body: string, { position }: JsxElement): string {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return body;
  const gap = "\n".repeat(end.line - start.line);
  return `${body.slice(0, start.offset)}${gap}${body.slice(end.offset)}`;
}

function checkPlaceOfNextMinute(
  root: Root,
  element: JsxElement | undefined,
  file: string,
  bodyLine: number,
): readonly ContentProblem[] {
  if (!element) return [];
  const first = root.children.find(({ type }) => type !== "mdxjsEsm");
  return first === element
    ? []
    : [
        {
          file: `${file}:${bodyLine + (element.position?.start.line ?? 1) - 1}`,
          field: "<NextMinute>",
          message: "must stand before everything else",
        },
      ];
}

/** Whether `{{name}}` stands for something: a parameter of the article, or a value that every page knows. */
export function isKnownValue(article: Article, name: string): boolean {
  const own = article.kind !== "procedure" && article.parameters.some((parameter) => parameter.name === name);
  return own || commandValue(name) !== undefined;
}

/** The addresses that follow from the fields; none where the file's name alone decides. */
function expectedAddresses(article: Article): readonly string[] {
  switch (article.kind) {
    case "event":
      return [`/events/${eventSourceSlug(article.eventSources[0])}/${article.eventId}`];
    case "code": {
      const names = [article.codes[0], article.tokens[0]].filter((name) => name !== undefined);
      return names.map((name) => `/codes/${statusCodeSlug(name)}`);
    }
    case "problem":
    case "procedure":
      return [];
  }
}

/** One code with several meanings has several articles: /codes/550-5.7.1-relay. */
function fits(article: Article, address: string): boolean {
  return article.url === address || (article.kind === "code" && article.url.startsWith(`${address}-`));
}

/** What the MDX parser says about a body that is not well formed, with the line of the file. */
export function syntaxProblem(file: string, bodyLine: number, error: unknown): ContentProblem {
  const { line, reason = error } =
    typeof error === "object" && error !== null ? (error as { line?: unknown; reason?: unknown }) : {};
  // Where the parser gives no line it names the tag by its place in the body: "(46:1-46:85)".
  const text = String(reason).replace(
    / \((\d+):\d+(?:-\d+:\d+)?\)/g,
    (_, tagLine: string) => ` (line ${Number(tagLine) + bodyLine - 1})`,
  );
  const tagLine = /\(line (\d+)\)/.exec(text)?.[1];
  const at = typeof line === "number" ? line + bodyLine - 1 : tagLine;
  const where = at === undefined ? file : `${file}:${at}`;
  return { file: where, field: "MDX", message: `cannot be read: ${text}` };
}
