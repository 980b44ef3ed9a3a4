import type { NextRequest } from "next/server";
import { methodNotAllowed } from "@/lib/api/api-error";
import { addressesFor } from "@/lib/api/asked-origin";
import { loadTriage } from "@/lib/triage/load-triage.server";

const LONGEST_PREFIX = 64;
const MOST_SUGGESTIONS = 8;

/** What may be about to be typed into a browser's address bar, in the form of OpenSearch Suggestions. */
export async function GET(request: NextRequest): Promise<Response> {
  const query = (request.nextUrl.searchParams.get("q") ?? "").slice(0, LONGEST_PREFIX);
  const addressOf = addressesFor(request);
  const suggestions = query.trim() === "" ? [] : (await loadTriage()).suggest(query.trim(), MOST_SUGGESTIONS);
  const rows = [
    query,
    suggestions.map(({ text }) => text),
    suggestions.map(({ kind }) => kind),
    suggestions.map(({ text, url }) => addressOf(url ?? `/search?${new URLSearchParams({ q: text })}`)),
  ];
  return new Response(JSON.stringify(rows), {
    headers: { "content-type": "application/x-suggestions+json; charset=utf-8" },
  });
}

const refuse = methodNotAllowed("GET");
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
