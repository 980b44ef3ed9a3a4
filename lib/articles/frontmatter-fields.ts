import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import { z } from "zod";
import type { ContentProblem } from "@/lib/articles/content-problem";
import { didYouMean } from "@/lib/articles/nearest-name";

export const text = z.string().trim().min(1);

// YAML reads 2026-11-20 as text; only the form is checked here.
export const isoDate = text.regex(/^\d{4}-\d{2}-\d{2}$/).refine((date) => !Number.isNaN(Date.parse(date)));

/** What a field must hold, in an author's words; `values` where only these are right. */
export type Expectation = { readonly words: string; readonly values?: readonly string[] };

/** The YAML of a file with the line of each of its fields. */
export type ReadYaml = {
  readonly data: Readonly<Record<string, unknown>>;
  readonly lines: FieldLines;
};

/** The line of the file on which each value of the frontmatter stands, by its path: `causes`, `causes\n0`. Plain JSON. */
export type FieldLines = Readonly<Record<string, number>>;

/** Line of the file on which the value at `path` stands, or what should hold it; the frontmatter's first one where neither is there. */
export function lineOfField(lines: FieldLines, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const line = lines[path.slice(0, length).map(String).join("\n")];
    if (line !== undefined) return line;
  }
  return 1;
}

function fieldLines(document: Document, counter: LineCounter): FieldLines {
  const lines: Record<string, number> = {};
  const note = (node: unknown, path: string): void => {
    // The frontmatter begins on the file's second line.
    if (path !== "" && isNode(node) && node.range) lines[path] = counter.linePos(node.range[0]).line + 1;
    const under = path === "" ? "" : `${path}\n`;
    if (isMap(node)) {
      for (const { key, value } of node.items)
        note(value, `${under}${String(isScalar(key) ? key.value : key)}`);
    }
    if (isSeq(node)) node.items.forEach((item, at) => note(item, `${under}${at}`));
  };
  note(document.contents, "");
  return lines;
}

/**
 * Reads the YAML between the `---` of a file.
 * @returns the fields, or what is wrong with the YAML itself
 */
export function readYaml(
  file: string,
  yaml: string | undefined,
): { readonly read: ReadYaml } | { readonly problems: readonly ContentProblem[] } {
  if (yaml === undefined) {
    const message = "is missing: the file must begin with --- and YAML";
    return { problems: [{ file, field: "frontmatter", message }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const line = lines.linePos(error.pos[0]).line + 1;
    return {
      problems: [
        { file: `${file}:${line}`, field: "frontmatter", message: `is not valid YAML: ${error.message}` },
      ],
    };
  }
  const data = z.looseObject({}).safeParse(document.toJS());
  if (!data.success) {
    return { problems: [{ file, field: "frontmatter", message: "must be a list of fields, e.g. title: …" }] };
  }
  return { read: { data: data.data, lines: fieldLines(document, lines) } };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? Object.entries(value).find(([name]) => name === String(key))?.[1]
        : undefined,
    data,
  );
}

function shown(value: unknown): string {
  const written = typeof value === "string" ? `"${value}"` : (JSON.stringify(value) ?? "nothing");
  return written.length > 80 ? `${written.slice(0, 80)}…` : written;
}

/** A fault of the schema in an author's words: line, field, value found, what was expected, the nearest right one. */
export function describeIssue(
  file: string,
  issue: z.core.$ZodIssue,
  { data, lines }: ReadYaml,
  expected: Readonly<Record<string, Expectation>>,
): ContentProblem {
  if (issue.code === "unrecognized_keys" && issue.path.length === 0) {
    const [field = "frontmatter"] = issue.keys;
    const message = `is not a field of this kind of file${didYouMean(field, Object.keys(expected))}`;
    return { file: `${file}:${lineOfField(lines, [field])}`, field, message };
  }
  const field = String(issue.path[0] ?? "frontmatter");
  const expectation = expected[field];
  const found = valueAt(data, issue.path);
  const words = expectation?.words ?? issue.message;
  if (found === undefined && issue.path.length === 1) {
    return { file, field, message: `is missing: expected ${words}` };
  }
  const where = issue.path.length > 1 ? ` (at ${issue.path.join(".")})` : "";
  const near = typeof found === "string" && expectation?.values ? didYouMean(found, expectation.values) : "";
  return {
    file: `${file}:${lineOfField(lines, issue.path)}`,
    field,
    message: `is not right${where}: found ${shown(found)}, expected ${words}${near}`,
  };
}
