import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SymptomMap } from "@/components/wizard/symptom-map";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { findSymptom } from "@/lib/wizard/flow";
import { mapState } from "@/lib/wizard/map/map-address";

type Props = { readonly params: Promise<{ readonly symptom: string }> };

export async function generateStaticParams() {
  const flows = await loadCheckedFlows();
  return flows.flatMap(({ symptoms }) => symptoms.map(({ id }) => ({ symptom: id })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findSymptom(await loadCheckedFlows(), (await params).symptom);
  return { title: found ? `Map: ${found.symptom.title}` : "Troubleshoot" };
}

/** As plain files the map shows the symptom's start; the way so far needs the server. */
export default async function SymptomMapPage({ params }: Props) {
  const state = mapState(await loadCheckedFlows(), (await params).symptom, "");
  if (!state) notFound();
  return <SymptomMap state={state} />;
}
