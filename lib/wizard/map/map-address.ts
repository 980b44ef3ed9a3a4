import { addressStep } from "@/lib/wizard/steps/address-step";
import type { Flow } from "@/lib/wizard/flow/flow";
import type { Replay } from "@/lib/wizard/steps/replay";

/** The fragment of the box where the reader is. */
export const HERE = "here";

/** The address of the map with the way to a step on it: `/troubleshoot/queue-451-4-4-0/map?answers=reply.dns/zone.public`. */
export function mapPath({ symptom, path }: Pick<Replay, "symptom" | "path">): string {
  const start = `/troubleshoot/${symptom.id}`;
  const answers = path.slice(start.length + 1);
  return `${start}/map${answers === "" ? "" : `?answers=${answers}`}`;
}

/** The step that the map's address speaks of: its nearest valid one. Undefined when there is no such symptom. */
export function mapState(flows: readonly Flow[], symptomId: string, answers: string): Replay | undefined {
  const step = addressStep(flows, symptomId, answers.split("/").filter(Boolean));
  if (step.kind === "step") return step.state;
  if (step.kind === "unknown symptom") return undefined;
  const [, , movedTo = "", ...segments] = step.path.split("/");
  const moved = addressStep(flows, movedTo, segments);
  return moved.kind === "step" ? moved.state : undefined;
}
