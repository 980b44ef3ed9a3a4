import type { Metadata } from "next";
import type { QueryPageProps } from "@/components/layout/query-page-props";
import { FrontDoor } from "@/components/wizard/front-door";
import { TroubleshootPage } from "@/components/wizard/troubleshoot-page";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { readFrontChoices } from "@/lib/wizard/front-door/front-questions";
import { frontSymptoms } from "@/lib/wizard/front-door/front-symptom";

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
