import type { Article, EventReference } from "@/lib/articles/article";
import { analyseBody, type BodyAnalysis } from "@/lib/articles/analyse-body";
import type { ContentProblem } from "@/lib/articles/content-problem";
import {
  parseFrontmatter,
  splitFrontmatter,
  type ArticleKind,
  type Frontmatter,
} from "@/lib/articles/frontmatter";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";
import { statusCodeSlug } from "@/lib/mail-flow/status-code";

/** An article file that could be read, with its body before compiling. */
export type ParsedArticle = {
  readonly article: Article;
  readonly analysis: BodyAnalysis;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Line of a field of the frontmatter. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
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
    return { parsed: { article, analysis: analyseBody(body), body, bodyLine, lineOf: frontmatter.lineOf } };
  } catch (error) {
    return { problems: [syntaxProblem(file, bodyLine, error)] };
  }
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
  const { line, reason } =
    typeof error === "object" && error !== null ? (error as { line?: unknown; reason?: unknown }) : {};
  const where = typeof line === "number" ? `${file}:${line + bodyLine - 1}` : file;
  return { file: where, field: "MDX", message: `cannot be read: ${String(reason ?? error)}` };
}
