import type { Metadata } from "next";
import type { QueryPageProps } from "@/components/layout/query-page-props";
import { FrontDoor } from "@/components/wizard/symptom/front-door";
import { TroubleshootPage } from "@/components/wizard/symptom/troubleshoot-page";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { readFrontChoices } from "@/lib/wizard/entries/front-questions";
import { frontSymptoms } from "@/lib/wizard/entries/front-symptom";

export const metadata: Metadata = {
  title: "Troubleshoot from a symptom",
  description:
    "A few questions with the commands that answer them lead from the symptom to the most probable cause and its fix.",
};

export default async function Page({ searchParams }: QueryPageProps) {
  const symptoms = frontSymptoms(await loadCheckedFlows());
  return (
    <TroubleshootPage>
      <FrontDoor symptoms={symptoms} choices={readFrontChoices(await searchParams)} />
    </TroubleshootPage>
  );
}
