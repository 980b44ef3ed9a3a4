import { parseArticleBody } from "@/lib/articles/article-syntax";
import type { ContentProblem } from "@/lib/articles/content-problem";
import { splitFrontmatter } from "@/lib/articles/frontmatter";
import { describeIssue, lineOfField, readYaml, type FieldLines } from "@/lib/articles/frontmatter-fields";
import { isOpened } from "@/lib/articles/opened";
import { syntaxProblem } from "@/lib/articles/parse-article";
import type { BlockReading, PlacedCommand } from "@/lib/articles/read-blocks";
import { causeUrl, type Cause, type CauseBody } from "@/lib/causes/cause";
import { CAUSE_ID, causeSchema, EXPECTED_IN_CAUSE, type CauseFields } from "@/lib/causes/cause-frontmatter";
import { readCauseBody } from "@/lib/causes/read-cause-body";
import { commandValue } from "@/lib/powershell/command-values";

/** A cause's file that could be read, with what the checks over all files need. Plain data, so that it can be kept. */
export type ParsedCause = {
  readonly cause: Cause;
  /** With their lines in the file. */
  readonly commands: readonly PlacedCommand[];
  readonly links: readonly { readonly to: string; readonly line: number }[];
  /** What is wrong with the file itself. The cause is whole only where this is empty. */
  readonly problems: readonly ContentProblem[];
  /** Lines of the fields of the frontmatter. */
  readonly lines: FieldLines;
};

function causeOf(id: string, file: string, fields: CauseFields, body: CauseBody): Cause {
  const { lookAlikes, procedures, sources, noFlow, leadsTo, noRelief, ...kept } = fields;
  const [leading] = Object.entries(leadsTo ?? {});
  return {
    id,
    url: causeUrl(id),
    file,
    ...kept,
    ...(noFlow === undefined ? {} : { noFlow }),
    ...(leading ? { leadsTo: { symptomId: leading[0], question: leading[1] } } : {}),
    ...(noRelief === undefined ? {} : { noRelief }),
    lookAlikes: Object.entries(lookAlikes).map(([causeId, difference]) => ({ causeId, difference })),
    procedures: Object.entries(procedures).map(([url, why]) => ({ url, why })),
    sources: Object.entries(sources).map(([key, source]) => ({ key, ...source })),
    ...body,
  };
}

/** What a reader is told of relief: how to get it, or why there is none. Older files may be silent. */
function reliefProblems(cause: Cause, lines: FieldLines): readonly ContentProblem[] {
  const { file, relief, noRelief } = cause;
  if (relief && noRelief !== undefined)
    return [
      {
        file: `${file}:${lineOfField(lines, ["noRelief"])}`,
        field: "noRelief",
        message: `found "${noRelief}", but there is a <Relief>: take one of the two out`,
      },
    ];
  return !relief && noRelief === undefined && isOpened(cause)
    ? [{ file, field: "noRelief", message: `is missing: expected ${EXPECTED_IN_CAUSE.noRelief?.words}` }]
    : [];
}

/**
 * Turns one file of content/causes/ into a cause, or says what is wrong with it.
 * @param file path below the project's root, e.g. "content/causes/clock-skew.mdx"
 * @param source the file's text
 */
export function parseCause(
  file: string,
  source: string,
): { readonly parsed: ParsedCause } | { readonly problems: readonly ContentProblem[] } {
  const id = /^content\/causes\/([^/]+)\.mdx$/.exec(file)?.[1] ?? "";
  if (!CAUSE_ID.test(id)) {
    const message = "must be content/causes/<id>.mdx, the id of lower-case letters, digits and hyphens";
    return { problems: [{ file, field: "file name", message }] };
  }
  const { yaml, body, bodyLine } = splitFrontmatter(source);
  const frontmatter = readYaml(file, yaml);
  if ("problems" in frontmatter) return frontmatter;
  const { read } = frontmatter;
  const fields = causeSchema.safeParse(read.data);
  if (!fields.success) {
    return {
      problems: fields.error.issues.map((issue) => describeIssue(file, issue, read, EXPECTED_IN_CAUSE)),
    };
  }
  const problems: ContentProblem[] = [];
  const reading: BlockReading = {
    appliesTo: fields.data.appliesTo,
    sources: Object.keys(fields.data.sources),
    isOpened: isOpened(fields.data),
    isValue: (name) => commandValue(name) !== undefined,
    report: (line, field, message) => {
      problems.push({ file: `${file}:${bodyLine + line - 1}`, field, message });
    },
    commands: [],
    cites: [],
    links: [],
  };
  try {
    const cause = causeOf(id, file, fields.data, readCauseBody(parseArticleBody(body), reading));
    problems.push(...reliefProblems(cause, read.lines));
    if (reading.isOpened) {
      for (const { key } of cause.sources.filter((each) => !reading.cites.includes(each.key)))
        problems.push({
          file: `${file}:${lineOfField(read.lines, ["sources", key])}`,
          field: "sources",
          message: `"${key}" is cited by no sentence: add <Cite source="${key}" /> or take it out`,
        });
    }
    const inFile = <Placed extends { readonly line: number }>(placed: Placed): Placed => ({
      ...placed,
      line: bodyLine + placed.line - 1,
    });
    return {
      parsed: {
        cause,
        commands: reading.commands.map(inFile),
        links: reading.links.map(inFile),
        problems,
        lines: read.lines,
      },
    };
  } catch (error) {
    return { problems: [syntaxProblem(file, bodyLine, error)] };
  }
}
