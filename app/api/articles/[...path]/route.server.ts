import { apiError, methodNotAllowed, utf8Json } from "@/lib/api/api-error";
import { articleJson } from "@/lib/articles/article-json";
import { findCause } from "@/lib/causes/cause";
import { causeJson } from "@/lib/causes/cause-document";
import { findArticle, loadCauses } from "@/lib/articles/load-articles.server";

/** One article or cause, at the same path as its page. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/articles/[...path]">,
): Promise<Response> {
  const url = `/${(await params).path.join("/")}`;
  const id = /^\/causes\/([^/]+)$/.exec(url)?.[1];
  const cause = id === undefined ? undefined : findCause(await loadCauses(), id);
  if (cause) return utf8Json(causeJson(cause));
  const document = await findArticle(url);
  return document
    ? utf8Json(articleJson(document))
    : apiError(404, "There is no article and no cause at this address.");
}

const refuse = methodNotAllowed("GET");
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
