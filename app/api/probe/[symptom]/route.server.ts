import { apiError, methodNotAllowed, utf8Json } from "@/lib/api/api-error";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { mapState } from "@/lib/wizard/map/map-address";
import { probeJson } from "@/lib/wizard/probe/probe-json";

/** The read-only scripts that make a symptom's checks, as on its page "All open checks at once". */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/probe/[symptom]">,
): Promise<Response> {
  const state = mapState(await loadCheckedFlows(), (await params).symptom, "");
  return state ? utf8Json(probeJson(state)) : apiError(404, "There is no symptom of this name.");
}

const refuse = methodNotAllowed("GET");
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
