import type { Metadata } from "next";
import Link from "next/link";
import { PageHeading } from "@/components/layout/page-heading";
import { SymptomList } from "@/components/wizard/symptom-list";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";

export const metadata: Metadata = {
  title: "Troubleshoot from a symptom",
  description:
    "A few questions with the commands that answer them lead from the symptom to the most probable cause and its fix.",
};

export default async function TroubleshootPage() {
  const symptoms = (await loadCheckedFlows()).flatMap((flow) => flow.symptoms);
  return (
    <>
      <PageHeading
        title="What do you see?"
        lead="Choose the symptom. Each question says why it is asked and how to find the answer; “I can’t check this” is always allowed."
      />
      <SymptomList symptoms={symptoms} />
      <p className="mt-8">
        Have the error text? <Link href="/diagnose">Paste it</Link>: it answers some of the questions for you.
      </p>
    </>
  );
}
