import type { z } from "zod";
import { ContentError, type ContentProblem } from "@/lib/articles/content-problem";
import { nearestName } from "@/lib/powershell/nearest-name";

/** The line of a JSON text on which the first use of `value` stands; undefined when it is not found. */
function lineOf(json: string, value: unknown): number | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const at = json.indexOf(JSON.stringify(value));
  return at < 0 ? undefined : json.slice(0, at).split("\n").length;
}

function valueAt(table: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === "object" && inside !== null
        ? Object.entries(inside).find(([own]) => own === String(key))?.[1]
        : undefined,
    table,
  );
}

function problemOf(file: string, json: string, table: unknown, issue: z.core.$ZodIssue): ContentProblem {
  const found = valueAt(table, issue.path);
  const wrongKey = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const line = lineOf(json, wrongKey ?? found);
  const options = issue.code === "invalid_value" ? issue.values.map(String) : [];
  const nearest = typeof found === "string" ? nearestName(found, options) : undefined;
  const shown = found === undefined ? "is missing" : `is ${JSON.stringify(found)}`;
  return {
    file: line === undefined ? file : `${file}:${line}`,
    field: issue.path.join("."),
    message: `${wrongKey === undefined ? shown : "is not right"}: ${issue.message}${nearest ? `; did you mean "${nearest}"?` : ""}`,
  };
}

/**
 * Reads a table of facts.
 * @param file its path, for the messages
 * @throws ContentError naming file, line, field, the value found, what was expected and the nearest name
 */
export function parseReferenceTable<Schema extends z.ZodType>(
  file: string,
  json: string,
  schema: Schema,
): z.output<Schema> {
  let table: unknown;
  try {
    table = JSON.parse(json);
  } catch (error) {
    throw new ContentError([{ file, field: "JSON", message: String(error) }]);
  }
  const parsed = schema.safeParse(table);
  if (parsed.success) return parsed.data;
  throw new ContentError(parsed.error.issues.map((issue) => problemOf(file, json, table, issue)));
}
