import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { SymptomSheet } from "@/components/wizard/sheet/symptom-sheet";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { wizardPath } from "@/lib/wizard/steps/answers-path";
import { findSymptom, symptomKeys } from "@/lib/wizard/flow/flow";

type Props = PageProps<"/troubleshoot/[symptom]/all">;

export async function generateStaticParams() {
  return symptomKeys(await loadCheckedFlows()).map((symptom) => ({ symptom }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findSymptom(await loadCheckedFlows(), (await params).symptom);
  return { title: found ? `${found.symptom.title}: everything on one page` : "Troubleshoot" };
}

export default async function SymptomSheetPage({ params }: Props) {
  const { symptom: asked } = await params;
  const found = findSymptom(await loadCheckedFlows(), asked);
  if (!found) notFound();
  const { flow, symptom } = found;
  if (symptom.id !== asked) permanentRedirect(`${wizardPath(symptom.id, [])}/all`);
  return <SymptomSheet flow={flow} symptom={symptom} />;
}
