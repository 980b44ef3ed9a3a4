import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { RedFlagPage } from "@/components/wizard/symptom/red-flag-page";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { findSymptom, symptomKeys } from "@/lib/wizard/flow/flow";
import { redFlagsPath } from "@/lib/wizard/entries/red-flags";

type Props = { readonly params: Promise<{ readonly symptom: string }> };

export async function generateStaticParams() {
  return symptomKeys(await loadCheckedFlows()).map((symptom) => ({ symptom }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findSymptom(await loadCheckedFlows(), (await params).symptom);
  return { title: found ? `Red flags first: ${found.symptom.title}` : "Troubleshoot" };
}

export default async function SymptomRedFlagsPage({ params }: Props) {
  const { symptom: asked } = await params;
  const found = findSymptom(await loadCheckedFlows(), asked);
  if (!found) notFound();
  if (found.symptom.id !== asked) permanentRedirect(redFlagsPath(found.symptom));
  return <RedFlagPage symptom={found.symptom} />;
}
