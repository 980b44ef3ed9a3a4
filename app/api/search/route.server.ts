import type { NextRequest } from "next/server";
import { apiError, methodNotAllowed } from "@/lib/api/api-error";
import { loadTriage } from "@/lib/triage/load-triage.server";

const LONGEST_QUERY = 500;
const MOST_RESULTS = 50;

/** The best articles for a typed query, and the wizard's steps and commands that fit it. `q` up to 500 characters; `limit` 1 to 50, 10 unless told. */
export async function GET(request: NextRequest): Promise<Response> {
  const query = request.nextUrl.searchParams.get("q")?.trim() ?? "";
  if (query === "") return apiError(400, "The parameter q is missing: what should be searched for?");
  if (query.length > LONGEST_QUERY) {
    return apiError(
      400,
      `The parameter q is longer than ${LONGEST_QUERY} characters. Pasted texts go to POST /api/diagnose.`,
    );
  }
  const limit = Number(request.nextUrl.searchParams.get("limit") ?? 10);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_RESULTS) {
    return apiError(400, `The parameter limit must be a whole number from 1 to ${MOST_RESULTS}.`);
  }
  const { results, steps, commands, suggestion } = (await loadTriage()).search(`${query} `, { limit });
  return Response.json({
    query,
    results: results.map(({ url, title, kind, eventId, eventSources, codes, area, score, snippet }) => ({
      url,
      title,
      kind,
      eventId,
      eventSources,
      codes,
      area,
      score,
      snippet,
    })),
    steps: steps.map(({ kind, title, url, score }) => ({ kind, title, url, score })),
    commands: commands.map(({ url, line, article, score }) => ({ url, line, article: article.title, score })),
    suggestion,
  });
}

const refuse = methodNotAllowed("GET");
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
