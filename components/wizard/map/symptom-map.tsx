import Link from "next/link";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { MapView } from "@/components/wizard/map/map-view";
import { SymptomBreadcrumbs } from "@/components/wizard/symptom/symptom-breadcrumbs";
import { wizardPath } from "@/lib/wizard/steps/answers-path";
import { flowMap } from "@/lib/wizard/map/flow-map";
import { layOutMap } from "@/lib/wizard/map/lay-out-map";
import { markMap } from "@/lib/wizard/map/mark-map";
import type { Replay } from "@/lib/wizard/steps/replay";

/** The map of a symptom, with the reader's way on it and the way back to the step. */
export function SymptomMap({ state }: { state: Replay }) {
  const { flow, symptom, path } = state;
  const start = wizardPath(symptom.id, []);
  return (
    <div className="flow-map-page">
      <PageHeading
        over={<SymptomBreadcrumbs symptom={symptom} />}
        title={<>Map: {symptom.title}</>}
        lead="From the symptom through the checks to the causes. A line into a cause starts at the answer that speaks for it most."
      />
      <p className="no-print mb-4 flex flex-wrap items-center gap-4">
        <ButtonLink href={path}>Back to your step</ButtonLink>
        <Link href={`${start}/all`}>Everything on one page</Link>
      </p>
      <MapView layout={layOutMap(flowMap(flow, symptom))} marks={markMap(state)} sheet={`${start}/all`} />
    </div>
  );
}
