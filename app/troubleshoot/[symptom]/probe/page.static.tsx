import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProbeFromAddress } from "@/components/wizard/probe/probe-from-address";
import { ProbeView } from "@/components/wizard/probe/probe-view";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { findSymptom, symptomKeys } from "@/lib/wizard/flow/flow";
import { mapState } from "@/lib/wizard/map/map-address";

type Props = { readonly params: Promise<{ readonly symptom: string }> };

export async function generateStaticParams() {
  return symptomKeys(await loadCheckedFlows()).map((symptom) => ({ symptom }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findSymptom(await loadCheckedFlows(), (await params).symptom);
  return { title: found ? `All open checks at once: ${found.symptom.title}` : "Troubleshoot" };
}

/** The file holds the script of the symptom's start; what the address adds is put together in the browser. */
export default async function ProbePage({ params }: Props) {
  const flows = await loadCheckedFlows();
  const state = mapState(flows, (await params).symptom, "");
  if (!state) notFound();
  return <ProbeFromAddress start={<ProbeView flows={flows} state={state} pasted="" />} />;
}
