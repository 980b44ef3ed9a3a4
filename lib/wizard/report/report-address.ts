import { mapState } from "@/lib/wizard/map/map-address";
import type { Flow } from "@/lib/wizard/flow/flow";
import type { Replay } from "@/lib/wizard/steps/replay";
import { parseAudience, type AudienceId } from "./audiences";

/** The address of the report about a step: `/troubleshoot/queue-451-4-4-0/report?answers=reply.dns&for=firewall`. */
export function reportPath(
  { symptom, path }: Pick<Replay, "symptom" | "path">,
  audience: AudienceId,
): string {
  const start = `/troubleshoot/${symptom.id}`;
  const answers = path.slice(start.length + 1);
  const query = [
    ...(answers === "" ? [] : [`answers=${answers}`]),
    ...(audience === "notes" ? [] : [`for=${audience}`]),
  ];
  return `${start}/report${query.length === 0 ? "" : `?${query.join("&")}`}`;
}

/** The step and the audience that the report's address speaks of; undefined when there is no such symptom. */
export function readReportAddress(
  flows: readonly Flow[],
  symptomId: string,
  answers: string,
  audience: string,
): { readonly state: Replay; readonly audience: AudienceId } | undefined {
  const state = mapState(flows, symptomId, answers);
  return state && { state, audience: parseAudience(audience) };
}
