import { loadArticleList } from "@/lib/articles/load-articles.server";
import { shortEventAddress } from "@/lib/articles/short-address";
import { seeOther } from "@/lib/api/see-other";

/** Short links for tickets: `/e/1035`, `/e/MSExchangeTransport/1035`. */
export async function GET(_request: Request, { params }: RouteContext<"/e/[...event]">): Promise<Response> {
  return seeOther(shortEventAddress(await loadArticleList(), (await params).event));
}
