import { apiError, methodNotAllowed, utf8Json } from "@/lib/api/api-error";
import { addressesFor } from "@/lib/api/asked-origin";
import { loadFoundList } from "@/lib/articles/load-articles.server";
import { oEmbed, pathOnSite, readWantedSize } from "@/lib/published/oembed";

/** What a ticket or a chat shows of a link to an article or a cause, as oEmbed. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const format = searchParams.get("format") ?? "json";
  if (format !== "json") return apiError(501, "oEmbed is given as JSON only.");
  const size = readWantedSize(searchParams);
  if (size === undefined) return apiError(400, "maxwidth and maxheight must be whole numbers.");
  const addressOf = addressesFor(request);
  const path = pathOnSite(searchParams.get("url") ?? "", addressOf("/"));
  if (path === undefined) return apiError(404, "“url” is no address of this site.");
  const article = (await loadFoundList()).find(({ url }) => url === path);
  return article
    ? utf8Json(oEmbed(article, addressOf, size))
    : apiError(404, "There is no article and no cause at this address.");
}

const refuse = methodNotAllowed("GET");
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
