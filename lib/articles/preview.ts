import { ContentError, type ContentProblem } from "@/lib/articles/content-problem";

/**
 * Whether an author looks at pages while writing (`npm run dev`). A build stops at anything wrong; a preview shows each fault on the
 * page of its own file, and goes on with the rest.
 */
export const IS_PREVIEW = process.env.NODE_ENV === "development";

/**
 * What `read` gives; in a preview `otherwise` and what is wrong, where the content cannot be read.
 * @throws ContentError outside a preview, and whatever is no fault of the content
 */
export function readable<Result>(
  read: () => Result,
  otherwise: Result,
  isPreview = IS_PREVIEW,
): { readonly result: Result; readonly problems: readonly ContentProblem[] } {
  try {
    return { result: read(), problems: [] };
  } catch (error) {
    if (isPreview && error instanceof ContentError) return { result: otherwise, problems: error.problems };
    throw error;
  }
}
