import { methodNotAllowed } from "@/lib/api/api-error";
import { loadArticleList } from "@/lib/articles/load-articles.server";

export const dynamic = "force-dynamic";

/** Whether the site answers, and how many articles it has. */
export async function GET(): Promise<Response> {
  return Response.json({ status: "ok", articles: (await loadArticleList()).length });
}

const refuse = methodNotAllowed("GET");
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
