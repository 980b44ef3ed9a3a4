import { loadCauses } from "@/lib/articles/load-articles.server";

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
  return (await loadCauses()).map(({ id }) => ({ id }));
}

/** One cause as the row of an article draws it when it is opened. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/causes/[id]/cause.json">,
): Promise<Response> {
  const { id } = await params;
  const cause = (await loadCauses()).find((each) => each.id === id);
  return cause ? Response.json(cause) : Response.json({ error: "No such cause" }, { status: 404 });
}
