import { artefactAddresses } from "@/components/triage/artefact-addresses";
import type { TriageParts } from "@/lib/triage/triage";
import type { Flow } from "@/lib/wizard/flow/flow";

/** The flows of this build, fetched from the site itself; undefined when they cannot be had. */
export async function fetchFlows(): Promise<readonly Flow[] | undefined> {
  try {
    const response = await fetch(artefactAddresses().guidance);
    if (!response.ok) return undefined;
    const { flows }: TriageParts["guidance"] = await response.json();
    return flows;
  } catch {
    return undefined;
  }
}
