import { apiError, methodNotAllowed } from "@/lib/api/api-error";
import { readLimitedText } from "@/lib/api/read-limited-text";
import { loadTriage } from "@/lib/triage/load-triage.server";

const LARGEST_PASTE = 256 * 1024;

/** What a pasted text is about: format, clues and ranked diagnoses. Nothing of the text is logged or kept. */
export async function POST(request: Request): Promise<Response> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "text/plain") return apiError(415, "Send the pasted text as content type text/plain.");
  const text = await readLimitedText(request, LARGEST_PASTE);
  if (text === undefined)
    return apiError(413, "The text is larger than 256 KB. Send the part with the error.");
  const { format, message, clues, diagnoses, wizardStarts } = (await loadTriage()).diagnose(text);
  return Response.json({
    format,
    message,
    clues: clues.map(({ kind, text: words, line }) => ({ kind, text: words, line })),
    diagnoses,
    startWizard: wizardStarts[0],
  });
}

const refuse = methodNotAllowed("POST");
export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
