import type { TriageBody } from "@/lib/triage/triage";
import type { Flow } from "@/lib/wizard/flow";

/** The flows of this build, fetched from the site itself; undefined when they cannot be had. */
export async function fetchFlows(): Promise<readonly Flow[] | undefined> {
  try {
    const response = await fetch(document.documentElement.dataset.triageBody ?? "");
    if (!response.ok) return undefined;
    const { flows }: TriageBody = await response.json();
    return flows;
  } catch {
    return undefined;
  }
}
