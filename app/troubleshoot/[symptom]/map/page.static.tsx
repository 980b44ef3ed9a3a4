import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MapFromAddress } from "@/components/wizard/map/map-from-address";
import { SymptomMap } from "@/components/wizard/map/symptom-map";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { findSymptom, symptomKeys } from "@/lib/wizard/flow/flow";
import { mapState } from "@/lib/wizard/map/map-address";

type Props = { readonly params: Promise<{ readonly symptom: string }> };

export async function generateStaticParams() {
  return symptomKeys(await loadCheckedFlows()).map((symptom) => ({ symptom }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findSymptom(await loadCheckedFlows(), (await params).symptom);
  return { title: found ? `Map: ${found.symptom.title}` : "Troubleshoot" };
}

/** The file holds the map of the symptom's start; the way that the address adds is drawn in the browser. */
export default async function SymptomMapPage({ params }: Props) {
  const state = mapState(await loadCheckedFlows(), (await params).symptom, "");
  if (!state) notFound();
  return <MapFromAddress start={<SymptomMap state={state} />} />;
}
