import { loadArticleList } from "@/lib/articles/load-articles.server";
import { shortCodeAddress } from "@/lib/articles/short-address";
import { seeOther } from "@/lib/api/see-other";

/** Short links for tickets: `/c/4.7.0`. */
export async function GET(_request: Request, { params }: RouteContext<"/c/[code]">): Promise<Response> {
  return seeOther(shortCodeAddress(await loadArticleList(), (await params).code));
}
