import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { QueryPageProps } from "@/components/layout/query-page-props";
import { SymptomMap } from "@/components/wizard/map/symptom-map";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { findSymptom } from "@/lib/wizard/flow/flow";
import { mapState } from "@/lib/wizard/map/map-address";

type Props = QueryPageProps & { readonly params: Promise<{ readonly symptom: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findSymptom(await loadCheckedFlows(), (await params).symptom);
  return { title: found ? `Map: ${found.symptom.title}` : "Troubleshoot" };
}

export default async function SymptomMapPage({ params, searchParams }: Props) {
  const [answers = ""] = [(await searchParams).answers].flat();
  const state = mapState(await loadCheckedFlows(), (await params).symptom, answers);
  if (!state) notFound();
  return <SymptomMap state={state} />;
}
