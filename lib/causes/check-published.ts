import { z } from "zod";
import { didYouMean } from "@/lib/articles/nearest-name";
import type { Cause } from "@/lib/causes/cause";
import { parseReferenceTable } from "@/lib/powershell/reference-table";

/** The ids under which causes have had pages: tickets and bookmarks lead there. Grows, never shrinks. */
export const PUBLISHED_CAUSES = "content/reference/published-causes.json";

const schema = z.array(z.string().min(1), { error: "expected a list of ids" });

/**
 * Reads the list of published causes.
 * @param json its text
 * @throws ContentError when it is no list of ids
 */
export function parsePublished(json: string): readonly string[] {
  return parseReferenceTable(PUBLISHED_CAUSES, json, schema);
}

/**
 * Published causes whose addresses lead nowhere any more, one line each: a cause that goes leaves its id in `renamedFrom` of the one
 * that takes its place, or in `formerCauses` of the flow that goes on by itself.
 * @param published their ids
 * @param former ids that flows lead on from
 * @param brokenPages addresses of files that cannot be read
 */
export function checkPublished(
  published: readonly string[],
  causes: readonly Cause[],
  former: readonly string[],
  brokenPages: readonly string[] = [],
): readonly string[] {
  const present = causes.map(({ id }) => id);
  const known = new Set([...present, ...causes.flatMap(({ renamedFrom }) => renamedFrom), ...former]);
  return published
    .filter((id) => !known.has(id) && !brokenPages.includes(`/causes/${id}`))
    .map(
      (id) =>
        `${PUBLISHED_CAUSES}: ${id}: links lead to /causes/${id}, and no cause has this id: put it into renamedFrom of the one that takes its place, or into formerCauses of a flow${didYouMean(id, present)}`,
    );
}
