import { loadArtefact, loadArtefactNames } from "@/lib/triage/load-triage.server";

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
  return (await loadArtefactNames()).map((file) => ({ file }));
}

// A name never gets another content.
const KEPT_FOR_EVER = { "cache-control": "public, max-age=31536000, immutable" } as const;

/** The search artefacts that the browser's worker loads; their names carry a hash of their content. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/artefacts/[file]">,
): Promise<Response> {
  const { file } = await params;
  const json = await loadArtefact(file);
  if (json === undefined) return Response.json({ error: "No such file" }, { status: 404 });
  return new Response(json, { headers: { "content-type": "application/json", ...KEPT_FOR_EVER } });
}
