import type { Metadata } from "next";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { pageTitle, StepView } from "@/components/wizard/step/step-view";
import { FaultyFile } from "@/components/layout/faulty-file";
import { addressStep } from "@/lib/wizard/steps/address-step";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { symptomKeys } from "@/lib/wizard/flow/flow";
import { faultsOfPage } from "@/lib/triage/faulty-files.server";

type Props = PageProps<"/troubleshoot/[symptom]/[[...answers]]">;

/**
 * The first step of each symptom is drawn in advance. A server makes the later ones when they are first asked for; on plain files
 * the browser does. Keys of older links are made too: the proxy knows only addresses that the build has made.
 */
export async function generateStaticParams() {
  return symptomKeys(await loadCheckedFlows()).map((symptom) => ({ symptom, answers: [] }));
}

async function stepOf({ params }: Props) {
  const { symptom, answers = [] } = await params;
  return addressStep(await loadCheckedFlows(), symptom, answers.map(decodeURIComponent));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const step = await stepOf(props);
  if (step.kind !== "step") return { title: "Troubleshoot" };
  return { title: pageTitle(step) };
}

export default async function TroubleshootStepPage(props: Props) {
  const step = await stepOf(props);
  const faults = await faultsOfPage(`/troubleshoot/${(await props.params).symptom}`);
  if (faults.length > 0) return <FaultyFile faults={faults} />;
  if (step.kind === "unknown symptom") notFound();
  if (step.kind === "moved") permanentRedirect(step.path);
  if (step.kind === "handed over") redirect(step.path);
  return <StepView {...step} />;
}
