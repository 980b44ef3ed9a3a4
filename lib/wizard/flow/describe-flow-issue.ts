import type { z } from "zod";
import { didYouMean } from "@/lib/articles/nearest-name";
import type { FlowYaml } from "./flow-yaml";

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? Object.entries(value).find(([name]) => name === String(key))?.[1]
        : undefined,
    data,
  );
}

/** `questions.clock.where`: items of a list by their `id` where they have one. */
function fieldOf(data: unknown, path: readonly PropertyKey[]): string {
  return path
    .map((key, at) => {
      const id = typeof key === "number" ? valueAt(data, [...path.slice(0, at + 1), "id"]) : key;
      return String(typeof id === "string" ? id : key);
    })
    .join(".");
}

function shown(value: unknown): string {
  const written = JSON.stringify(value) ?? "nothing";
  return written.length > 80 ? `${written.slice(0, 80)}…` : written;
}

/** The fault inside the form that was meant, where one of the possible forms shows it; a fault of a key as the fault that it is. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code === "invalid_key") {
    const [inside] = issue.issues;
    return inside ? { ...inside, path: issue.path } : issue;
  }
  if (issue.code !== "invalid_union") return issue;
  const inside = issue.errors
    .flat()
    .find(({ code, path }) => path.length > 0 || code === "custom" || code === "unrecognized_keys");
  return inside ? innermost({ ...inside, path: [...issue.path, ...inside.path] }) : issue;
}

function placeOf(issue: z.core.$ZodIssue): string {
  return [...issue.path, ...(issue.code === "unrecognized_keys" ? issue.keys : [])].map(String).join("\n");
}

/** Each fault once: what holds a wrong thing is not wrong as well. */
function withoutHolders(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const places = issues.map(placeOf);
  return issues.filter((_, at) => !places.some((place) => place.startsWith(`${places[at]}\n`)));
}

/**
 * The faults of a flow's schema, one line each.
 * @param fields the names of all fields, to find the nearest of a wrong one
 */
export function describeFlowIssues(
  file: string,
  issues: readonly z.core.$ZodIssue[],
  yaml: FlowYaml,
  fields: readonly string[],
): readonly string[] {
  const faults = withoutHolders(issues.map(innermost)).map((issue) =>
    describeFlowIssue(file, issue, yaml, fields),
  );
  return [...new Set(faults)];
}

/** A fault in its author's words: file, line, field, the value found, what was expected, the nearest right name. */
function describeFlowIssue(
  file: string,
  issue: z.core.$ZodIssue,
  { data, lineOf }: FlowYaml,
  fields: readonly string[],
): string {
  if (issue.code === "unrecognized_keys") {
    const [wrong = ""] = issue.keys;
    const path = [...issue.path, wrong];
    return `${file}:${lineOf(path)}: "${fieldOf(data, path)}": is not a field that belongs here${didYouMean(
      wrong,
      fields.filter((field) => field !== wrong),
    )}`;
  }
  const found = valueAt(data, issue.path);
  const known = knownOf(issue);
  const name = typeof found === "string" ? found : String(issue.path.at(-1) ?? "");
  const near = known.length > 0 ? didYouMean(name, known) : "";
  const what = found === undefined ? "is missing" : `found ${shown(found)}`;
  return `${file}:${lineOf(issue.path)}: "${fieldOf(data, issue.path)}": ${what}: ${issue.message.replace("Invalid input: ", "")}${near}`;
}

function knownOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  const known: unknown = issue.code === "custom" ? issue.params?.["known"] : undefined;
  return Array.isArray(known) ? known.map(String) : [];
}
