import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import type { Flow } from "@/lib/wizard/flow/flow";
import { linksByArticle } from "@/lib/wizard/entries/wizard-links";

let kept: { readonly flows: readonly Flow[]; readonly links: ReturnType<typeof linksByArticle> } | undefined;

/** For the address of every article that the wizard leads to: the ways into the wizard. Made once for all pages. */
export async function loadWizardLinks(): Promise<ReturnType<typeof linksByArticle>> {
  const flows = await loadCheckedFlows();
  if (kept?.flows !== flows) kept = { flows, links: linksByArticle(flows) };
  return kept.links;
}
