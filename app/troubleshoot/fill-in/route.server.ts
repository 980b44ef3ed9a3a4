import { readLimitedText } from "@/lib/api/read-limited-text";
import { seeOther } from "@/lib/api/see-other";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { mapState } from "@/lib/wizard/map/map-address";
import { probePath } from "@/lib/wizard/probe/probe-address";
import { readCodeLines } from "@/lib/wizard/probe/read-code-lines";

/** Code lines are short; the output around them that is pasted by mistake may be longer. */
const MOST_BYTES = 256 * 1024;

/** Where "Fill in the answers" goes without script: of the posted text only the code lines go on into an address. */
export async function POST(request: Request): Promise<Response> {
  const form = new URLSearchParams(await readLimitedText(request.body, MOST_BYTES));
  const state = mapState(await loadCheckedFlows(), form.get("symptom") ?? "", form.get("answers") ?? "");
  if (!state) return seeOther("/troubleshoot");
  const lines = readCodeLines(form.get("line") ?? "").map(({ text }) => text);
  // A line without anything in it is answered on the page: it says that no line was found.
  return seeOther(probePath(state.path, lines.length > 0 ? lines : ["MF3"]));
}
