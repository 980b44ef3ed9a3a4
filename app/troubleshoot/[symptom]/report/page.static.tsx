import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { ReportFromAddress } from "@/components/wizard/report/report-from-address";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { wizardPath } from "@/lib/wizard/steps/answers-path";
import { findSymptom, symptomKeys } from "@/lib/wizard/flow/flow";

type Props = { readonly params: Promise<{ readonly symptom: string }> };

export async function generateStaticParams() {
  return symptomKeys(await loadCheckedFlows()).map((symptom) => ({ symptom }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findSymptom(await loadCheckedFlows(), (await params).symptom);
  return { title: found ? `Report: ${found.symptom.title}` : "Troubleshoot" };
}

/** As plain files the report needs the browser to read the answers in the address. */
export default async function SymptomReportPage({ params }: Props) {
  const found = findSymptom(await loadCheckedFlows(), (await params).symptom);
  if (!found) notFound();
  const { symptom } = found;
  return (
    <>
      <noscript>
        <h1 className="mb-3 text-2xl font-bold">Report: {symptom.title}</h1>
        <p className="mb-4">
          On this copy of the site the report needs JavaScript. Go back to your step: its page names all your
          answers and prints well. Or begin with{" "}
          <Link href={wizardPath(symptom.id, [])}>{symptom.title}</Link>.
        </p>
      </noscript>
      <Suspense>
        <ReportFromAddress symptomId={symptom.id} />
      </Suspense>
    </>
  );
}
