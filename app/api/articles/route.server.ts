import { methodNotAllowed } from "@/lib/api/api-error";
import { listingOf } from "@/lib/articles/article-json";
import { loadFoundList } from "@/lib/articles/load-articles.server";

export const dynamic = "force-dynamic";

/** Every article and every cause, as a list. */
export async function GET(): Promise<Response> {
  return Response.json((await loadFoundList()).map(listingOf));
}

const refuse = methodNotAllowed("GET");
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
