import { loadArticles } from "@/lib/articles/load-articles.server";

export const dynamic = "force-static";

/** Whether the site answers, and how many articles it has. */
export async function GET(): Promise<Response> {
  return Response.json({ status: "ok", articles: (await loadArticles()).length });
}
