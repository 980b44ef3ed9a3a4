import { z } from "zod";
import { ContentError, type ContentProblem } from "@/lib/articles/content-problem";
import { didYouMean } from "@/lib/articles/nearest-name";
import type { ParsedCause } from "@/lib/causes/parse-cause";
import { parseReferenceTable } from "@/lib/powershell/reference-table";

/** The ids under which causes have had pages: tickets and bookmarks lead there. Grows, never shrinks. */
export const PUBLISHED_CAUSES = "content/reference/published-causes.json";

const schema = z.array(z.string().min(1), { error: "expected a list of ids" });

/**
 * Ids of published causes that lead nowhere any more: a cause that goes leaves its id in `renamedFrom` of the one that takes its place.
 * @param json the text of the list
 * @param broken paths of files that cannot be read
 */
export function checkPublished(
  json: string,
  causes: readonly ParsedCause[],
  broken: readonly string[] = [],
): readonly ContentProblem[] {
  let ids: readonly string[];
  try {
    ids = parseReferenceTable(PUBLISHED_CAUSES, json, schema);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  const present = causes.map(({ cause }) => cause.id);
  const known = new Set([...present, ...causes.flatMap(({ cause }) => cause.renamedFrom)]);
  return ids
    .filter((id) => !known.has(id) && !broken.includes(`content/causes/${id}.mdx`))
    .map((id) => ({
      file: PUBLISHED_CAUSES,
      field: id,
      message: `links lead to /causes/${id}, and no cause has this id: put it into renamedFrom of the one that takes its place${didYouMean(id, present)}`,
    }));
}
