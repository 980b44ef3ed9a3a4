import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { QueryPageProps } from "@/components/layout/query-page-props";
import { ProbeView } from "@/components/wizard/probe/probe-view";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { findSymptom } from "@/lib/wizard/flow/flow";
import { mapState } from "@/lib/wizard/map/map-address";

type Props = QueryPageProps & { readonly params: Promise<{ readonly symptom: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findSymptom(await loadCheckedFlows(), (await params).symptom);
  return { title: found ? `All open checks at once: ${found.symptom.title}` : "Troubleshoot" };
}

export default async function ProbePage({ params, searchParams }: Props) {
  const flows = await loadCheckedFlows();
  const query = await searchParams;
  const [answers = ""] = [query.answers].flat();
  const state = mapState(flows, (await params).symptom, answers);
  if (!state) notFound();
  return <ProbeView flows={flows} state={state} pasted={[query.line ?? []].flat().join("\n")} />;
}
