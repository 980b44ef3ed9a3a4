import publishedCauses from "@/content/reference/published-causes.json";
import { didYouMean } from "@/lib/articles/nearest-name";
import { causeUrl, type Cause } from "@/lib/causes/cause";

/** The ids under which causes have had pages: tickets and bookmarks lead there. Grows, never shrinks. */
export const PUBLISHED_CAUSES = "content/reference/published-causes.json";

/**
 * Ids of published causes that lead nowhere any more, one line each: a cause that goes leaves its id in `renamedFrom` of the one that
 * takes its place, or among the former causes of a flow.
 * @param otherIds former causes of flows
 * @param brokenPages addresses of files that cannot be read
 */
export function checkPublished(
  causes: readonly Cause[],
  otherIds: readonly string[],
  brokenPages: readonly string[] = [],
  published: readonly string[] = publishedCauses,
): readonly string[] {
  const present = causes.map(({ id }) => id);
  const known = new Set([...present, ...causes.flatMap(({ renamedFrom }) => renamedFrom), ...otherIds]);
  return published
    .filter((id) => !known.has(id) && !brokenPages.includes(causeUrl(id)))
    .map(
      (id) =>
        `${PUBLISHED_CAUSES}: ${id}: links lead to ${causeUrl(id)}, and no cause has this id: put it into renamedFrom of the one that takes its place, or among the former causes of a flow${didYouMean(id, present)}`,
    );
}
