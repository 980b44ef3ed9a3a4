import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { QueryPageProps } from "@/components/layout/query-page-props";
import { ReportPage } from "@/components/wizard/report/report-page";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { findSymptom } from "@/lib/wizard/flow/flow";
import { readReportAddress } from "@/lib/wizard/report/report-address";

type Props = QueryPageProps & { readonly params: Promise<{ readonly symptom: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findSymptom(await loadCheckedFlows(), (await params).symptom);
  return { title: found ? `Report: ${found.symptom.title}` : "Troubleshoot" };
}

export default async function SymptomReportPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const [answers = ""] = [query.answers].flat();
  const [audience = ""] = [query.for].flat();
  const read = readReportAddress(await loadCheckedFlows(), (await params).symptom, answers, audience);
  if (!read) notFound();
  return <ReportPage state={read.state} audience={read.audience} />;
}
