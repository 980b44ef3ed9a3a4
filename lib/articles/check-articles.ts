import { posix } from "node:path";
import { listedCauses, type Article, type ProcedureArticle } from "@/lib/articles/article";
import { attributeFaults } from "@/lib/articles/attribute-faults";
import { commandFaults, versionFaults } from "@/lib/articles/command-faults";
import { didYouMean } from "@/lib/articles/nearest-name";
import type { UsedComponent } from "@/lib/articles/analyse-body";
import type { ContentProblem } from "@/lib/articles/content-problem";
import { isOpened } from "@/lib/articles/opened";
import { STAGE_NAMES } from "@/lib/mail-flow/stage";
import { isKnownValue, type ParsedArticle } from "@/lib/articles/parse-article";
import { checkProse } from "@/lib/articles/check-prose";
import { CODE_COMPONENTS, REQUIRED_SECTIONS, VOCABULARY } from "@/lib/articles/vocabulary";

/**
 * Rules that one article can break by itself, and rules that need all of them. Empty when the content is right.
 * @param addresses of all pages that a link may lead to; those of the articles where none are given
 */
export function checkArticles(
  parsedArticles: readonly ParsedArticle[],
  addresses: ReadonlySet<string> = new Set(parsedArticles.map(({ article }) => article.url)),
): readonly ContentProblem[] {
  const files = new Set(parsedArticles.map(({ article }) => article.file));
  return [
    ...checkDuplicates(parsedArticles.map(({ article }) => article)),
    ...checkProse(parsedArticles),
    ...checkWireTexts(parsedArticles.map(({ article }) => article)),
    ...parsedArticles.flatMap((parsed) => [
      ...parsed.problems,
      ...checkParameters(parsed),
      ...checkSections(parsed),
      ...checkOpened(parsed),
      ...checkCites(parsed),
      ...checkImports(parsed, files),
      ...checkHeadings(parsed, parsedArticles),
      ...checkForbidden(parsed),
      ...parsed.analysis.components.flatMap((component) => checkComponent(parsed, component, addresses)),
      ...checkCauses(parsed),
    ]),
  ];
}

function problemAt(
  { article, bodyLine }: ParsedArticle,
  line: number,
  field: string,
  message: string,
): ContentProblem {
  return { file: `${article.file}:${bodyLine + line - 1}`, field, message };
}

function checkDuplicates(articles: readonly Article[]): ContentProblem[] {
  const owners = new Map<string, string>();
  const problems: ContentProblem[] = [];
  for (const article of articles) {
    if (article.kind !== "event") continue;
    for (const source of article.eventSources) {
      const key = `${source} ${article.eventId}`;
      const owner = owners.get(key.toLowerCase());
      if (owner)
        problems.push({ file: article.file, field: "eventId", message: `${key} is already in ${owner}` });
      else owners.set(key.toLowerCase(), article.file);
    }
  }
  return problems;
}

const OPENING = 40;

/** An event's message is found by its event: in the texts of a code it would make the code look like the finding. */
function checkWireTexts(articles: readonly Article[]): ContentProblem[] {
  const opening = (text: string) => text.replace(/%\d{1,2}/g, "%").slice(0, OPENING);
  const openings = new Set(
    articles.flatMap((article) =>
      article.kind === "event" && article.messageText ? [opening(article.messageText)] : [],
    ),
  );
  return articles.flatMap((article) =>
    article.kind === "code" || article.kind === "problem"
      ? article.wireTexts
          .filter((text) => text.length > OPENING && openings.has(opening(text)))
          .map((text) => ({
            file: article.file,
            field: "wireTexts",
            message: `"${text}" is the message of an event`,
          }))
      : [],
  );
}

const SLOT = /%(\d{1,2})/g;

function checkParameters({ article }: ParsedArticle): ContentProblem[] {
  if (article.kind === "procedure") return [];
  const texts =
    article.kind === "event" ? [article.messageText ?? "", ...article.otherTexts] : article.wireTexts;
  const used = new Set(texts.flatMap((text) => [...text.matchAll(SLOT)].map((match) => Number(match[1]))));
  const declared = article.parameters.map(({ number }) => number);
  const names = article.parameters.map(({ name }) => name);
  const problem = (message: string) => ({ file: article.file, field: "parameters", message });
  return [
    ...[...used]
      .filter((number) => !declared.includes(number))
      .map((number) => problem(`%${number} has no entry`)),
    ...declared.filter((number) => !used.has(number)).map((number) => problem(`%${number} is in no text`)),
    ...declared
      .filter((number, at) => declared.indexOf(number) !== at)
      .map((n) => problem(`%${n} is declared twice`)),
    ...names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => problem(`"${name}" is used twice`)),
  ];
}

/** A full article that begins with its next minute keeps only what belongs to the event as a whole. */
function requiredSections(
  article: Exclude<Article, ProcedureArticle>,
  hasNextMinute: boolean,
): readonly string[] {
  return REQUIRED_SECTIONS[hasNextMinute ? "fullWithNextMinute" : article.depth];
}

/** What an article must have from the day on which a second reader has opened it. */
function checkOpened({ article, analysis, bodyLine }: ParsedArticle): ContentProblem[] {
  if (!isOpened(article) || article.kind === "procedure") return [];
  const problem = (field: string, message: string) => ({ file: article.file, field, message });
  const stage =
    article.kind !== "problem" && article.stage === undefined
      ? [problem("stage", `is missing: expected one of ${STAGE_NAMES.join(", ")}`)]
      : [];
  if (article.depth === "reference") return stage;
  return [
    ...stage,
    ...(analysis.nextMinute ? [] : [problem("<NextMinute>", "is missing: a full article begins with it")]),
    ...(analysis.components.some(({ name }) => name === "Causes")
      ? []
      : [problem("<Causes />", 'is missing in "## Causes"')]),
    ...analysis.components.flatMap(({ name, attributes, line }) =>
      name === "Cause"
        ? [
            {
              ...problem("<Cause>", `"${attributes.get("id")}" belongs into content/causes`),
              file: `${article.file}:${bodyLine + line - 1}`,
            },
          ]
        : [],
    ),
  ];
}

/** Citations of sources that there are, and, in opened files, claims that have one. */
function checkCites(parsed: ParsedArticle): ContentProblem[] {
  const { article, analysis } = parsed;
  const keys = article.sources.flatMap(({ key }) => key ?? []);
  const unknown = analysis.components.flatMap(({ name, attributes, line }) => {
    const source = attributes.get("source") ?? "";
    if (name !== "Cite" || keys.includes(source)) return [];
    const known = keys.length > 0 ? keys.join(", ") : "none has a key";
    return [
      problemAt(
        parsed,
        line,
        "<Cite>",
        `source="${source}" is not among the sources: ${known}${didYouMean(source, keys)}`,
      ),
    ];
  });
  if (!isOpened(article)) return unknown;
  return [
    ...unknown,
    ...analysis.claims.map(({ claim, line }) =>
      problemAt(
        parsed,
        line,
        "<Cite>",
        claim === undefined
          ? 'a <Fix> needs a <Cite source="…" /> that proves it'
          : `the paragraph says "${claim}", so it needs a <Cite source="…" /> at the end of that sentence`,
      ),
    ),
  ];
}

function checkSections({ article, analysis }: ParsedArticle): ContentProblem[] {
  const titles = analysis.headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
  if (article.kind === "procedure") {
    return analysis.headings.some(({ depth }) => depth < 3)
      ? [
          {
            file: article.file,
            field: "headings",
            message: "a procedure uses ### headings, since articles import it",
          },
        ]
      : [];
  }
  const required = requiredSections(article, analysis.nextMinute !== undefined);
  const missing = required.filter((section) => !titles.includes(section));
  const present = required.filter((section) => titles.includes(section));
  const inOrder = present.every((section, at) => {
    const next = present[at + 1];
    return next === undefined || titles.indexOf(section) < titles.indexOf(next);
  });
  return [
    ...missing.map((section) => ({
      file: article.file,
      field: "sections",
      message: `"## ${section}" is missing`,
    })),
    ...(inOrder
      ? []
      : [{ file: article.file, field: "sections", message: `must come as ${required.join(", ")}` }]),
  ];
}

function checkImports(parsed: ParsedArticle, files: ReadonlySet<string>): ContentProblem[] {
  const used = parsed.analysis.components.map(({ name }) => name);
  return parsed.analysis.imports.flatMap(({ name, path, line }) => {
    const target = posix.join(posix.dirname(parsed.article.file), path);
    if (!target.startsWith("content/procedures/") || !files.has(target)) {
      return [problemAt(parsed, line, "import", `${path} is no procedure in content/procedures/`)];
    }
    return used.includes(name) ? [] : [problemAt(parsed, line, "import", `${name} is imported but not used`)];
  });
}

/** A heading of an imported procedure lands on the same page: two with one name would have one address. */
function checkHeadings(parsed: ParsedArticle, all: readonly ParsedArticle[]): ContentProblem[] {
  const folder = posix.dirname(parsed.article.file);
  const seen = new Map(parsed.analysis.headings.map(({ id }) => [id, parsed.article.file]));
  return parsed.analysis.imports.flatMap(({ path, line }) => {
    const procedure = all.find(({ article }) => article.file === posix.join(folder, path));
    return (procedure?.analysis.headings ?? []).flatMap(({ id, text }) => {
      const owner = seen.get(id);
      seen.set(id, path);
      return owner ? [problemAt(parsed, line, "import", `"### ${text}" of ${path} is also in ${owner}`)] : [];
    });
  });
}

function checkForbidden(parsed: ParsedArticle): ContentProblem[] {
  return parsed.analysis.forbidden.map(({ what, line }) =>
    problemAt(
      parsed,
      line,
      "MDX",
      `${what} is not allowed: use the vocabulary, and sources for outside links`,
    ),
  );
}

function checkComponent(
  parsed: ParsedArticle,
  component: UsedComponent,
  addresses: ReadonlySet<string>,
): ContentProblem[] {
  const { name, attributes, line } = component;
  if (parsed.analysis.imports.some((imported) => imported.name === name)) return [];
  const rules = Object.entries(VOCABULARY).find(([known]) => known === name)?.[1];
  if (!rules) {
    const known = Object.keys(VOCABULARY).join(", ");
    return [
      problemAt(
        parsed,
        line,
        `<${name}>`,
        `is not a component; known ones are ${known}${didYouMean(name, Object.keys(VOCABULARY))}`,
      ),
    ];
  }
  const problem = (message: string) => problemAt(parsed, line, `<${name}>`, message);
  const problems = attributeFaults(attributes, rules).map(problem);
  if (CODE_COMPONENTS.includes(name) && component.code === undefined)
    problems.push(problem("needs one fenced code block"));
  if (name === "Command") {
    const isValue = (value: string) => isKnownValue(parsed.article, value);
    const { appliesTo } = parsed.article;
    problems.push(
      ...commandFaults({ attributes, code: component.code ?? "", appliesTo, isValue }).map(problem),
    );
  }
  if (name === "OnlyFor")
    problems.push(...versionFaults(attributes.get("versions") ?? "", parsed.article.appliesTo).map(problem));
  if (name === "ArticleLink" && !addresses.has(attributes.get("to") ?? "")) {
    problems.push(problem(`to="${attributes.get("to")}" leads to no article`));
  }
  if (name === "Value" && !isKnownValue(parsed.article, attributes.get("name") ?? "")) {
    problems.push(
      problem(`"${attributes.get("name")}" is neither a parameter of this article nor a known value`),
    );
  }
  return problems;
}

function checkCauses(parsed: ParsedArticle): ContentProblem[] {
  const ids = parsed.analysis.components.flatMap(({ name, attributes, line }) =>
    name === "Cause" ? [{ id: attributes.get("id") ?? "", line }] : [],
  );
  const problems = ids
    .filter(({ id }, at) => ids.findIndex((other) => other.id === id) !== at)
    .map(({ id, line }) => problemAt(parsed, line, "<Cause>", `id "${id}" is used twice`));
  const { article } = parsed;
  if (
    article.kind !== "procedure" &&
    article.depth === "full" &&
    ids.length + listedCauses(article).length === 0
  ) {
    problems.push({ file: article.file, field: "Causes", message: "at least one cause is needed" });
  }
  return problems;
}
