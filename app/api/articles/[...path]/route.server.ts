import { apiError, methodNotAllowed } from "@/lib/api/api-error";
import { articleJson } from "@/lib/articles/article-json";
import { findArticle } from "@/lib/articles/load-articles.server";

/** One article, at the same path as its page. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/articles/[...path]">,
): Promise<Response> {
  const url = `/${(await params).path.join("/")}`;
  const document = await findArticle(url);
  return document
    ? Response.json(articleJson(document))
    : apiError(404, "There is no article at this address.");
}

const refuse = methodNotAllowed("GET");
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
