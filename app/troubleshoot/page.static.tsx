import type { Metadata } from "next";
import { Suspense } from "react";
import { FrontDoor } from "@/components/wizard/symptom/front-door";
import { FrontDoorFromAddress } from "@/components/wizard/symptom/front-door-from-address";
import { TroubleshootPage } from "@/components/wizard/symptom/troubleshoot-page";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { frontSymptoms } from "@/lib/wizard/entries/front-symptom";

export const metadata: Metadata = {
  title: "Troubleshoot from a symptom",
  description:
    "A few questions with the commands that answer them lead from the symptom to the most probable cause and its fix.",
};

export default async function Page() {
  const symptoms = frontSymptoms(await loadCheckedFlows());
  return (
    <TroubleshootPage>
      <Suspense fallback={<FrontDoor symptoms={symptoms} choices={{}} />}>
        <FrontDoorFromAddress symptoms={symptoms} />
      </Suspense>
    </TroubleshootPage>
  );
}
