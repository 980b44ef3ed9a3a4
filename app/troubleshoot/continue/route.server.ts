import type { NextRequest } from "next/server";
import { seeOther } from "@/lib/api/see-other";
import { addressStep, unansweredPath } from "@/lib/wizard/steps/address-step";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { answerPath } from "@/lib/wizard/steps/replay";

/** Where Continue goes without script: from the present step and the chosen answer to the next step's own address. */
export async function GET(request: NextRequest): Promise<Response> {
  const query = request.nextUrl.searchParams;
  const [root, door, symptomId = "", ...segments] = (query.get("at") ?? "").split("/");
  const step = addressStep(await loadCheckedFlows(), symptomId, segments);
  if (root !== "" || door !== "troubleshoot" || step.kind !== "step") return seeOther("/troubleshoot");
  const { state } = step;
  if (state.step.kind !== "question" || state.step.question.id !== query.get("question"))
    return seeOther(state.path);
  const option = state.step.question.options.find(({ id }) => id === query.get("answer"));
  return seeOther(option ? answerPath(state, option) : unansweredPath(state));
}
