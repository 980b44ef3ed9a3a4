import type { Metadata } from "next";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { pageTitle, StepView } from "@/components/wizard/step-view";
import { addressStep } from "@/lib/wizard/address-step";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { encodeAnswers } from "@/lib/wizard/answers-path";
import { enumeratePaths } from "@/lib/wizard/enumerate-paths";
import { symptomKeys } from "@/lib/wizard/flow";

type Props = PageProps<"/troubleshoot/[symptom]/[[...answers]]">;

/**
 * Plain files need every step in advance; a server makes the later ones when they are first asked for. Keys of older links are
 * made too: the proxy knows only addresses that the build has made.
 */
export async function generateStaticParams() {
  const flows = await loadCheckedFlows();
  const starts = symptomKeys(flows).map((symptom) => ({ symptom, answers: [] }));
  if (process.env.STATIC_EXPORT !== "1") return starts;
  const later = flows
    .flatMap(enumeratePaths)
    .filter(({ answers }) => answers.length > 0)
    .map(({ symptom, answers }) => ({ symptom: symptom.id, answers: [...encodeAnswers(answers)] }));
  return [...starts, ...later];
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
  if (step.kind === "unknown symptom") notFound();
  if (step.kind === "moved") permanentRedirect(step.path);
  if (step.kind === "handed over") redirect(step.path);
  return <StepView {...step} />;
}
