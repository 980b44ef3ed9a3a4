import { apiError, methodNotAllowed } from "@/lib/api/api-error";
import { LARGEST_PASTE, refusePaste, TOO_LARGE } from "@/lib/api/paste-limits";
import { readLimitedText } from "@/lib/api/read-limited-text";
import { diagnosisJson } from "@/lib/triage/diagnosis-json";
import { loadTriage } from "@/lib/triage/load-triage.server";

/** What a pasted text is about. `npm start` answers in `scripts/serve/diagnose-door.mjs`, on other threads; this is for `npm run dev`. */
export async function POST({ headers, body }: Request): Promise<Response> {
  const refusal = refusePaste({
    type: headers.get("content-type") ?? undefined,
    encoding: headers.get("content-encoding") ?? undefined,
    length: headers.get("content-length") ?? undefined,
  });
  if (refusal) return apiError(refusal.status, refusal.message);
  const text = await readLimitedText(body, LARGEST_PASTE);
  if (text === undefined) return apiError(TOO_LARGE.status, TOO_LARGE.message);
  return new Response(diagnosisJson(await loadTriage(), text), {
    headers: { "content-type": "application/json" },
  });
}

const refuse = methodNotAllowed("POST");
export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
