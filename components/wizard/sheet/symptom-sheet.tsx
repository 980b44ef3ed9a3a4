import { VersionNotice } from "@/components/version/version-notice";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { PlainProse } from "@/components/ui/plain-prose";
import { VerifyView } from "@/components/wizard/outcome/verify-view";
import { PlainCommand } from "@/components/article/plain-command";
import { MapView } from "@/components/wizard/map/map-view";
import { RedFlagList } from "@/components/wizard/symptom/red-flag-list";
import { SheetCause } from "@/components/wizard/sheet/sheet-cause";
import { SheetQuestion } from "@/components/wizard/sheet/sheet-question";
import { SymptomBreadcrumbs } from "@/components/wizard/symptom/symptom-breadcrumbs";
import { DoNotList } from "@/components/wizard/symptom/do-not-list";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { wizardPath } from "@/lib/wizard/steps/answers-path";
import type { Flow, Symptom } from "@/lib/wizard/flow/flow";
import { flowMap } from "@/lib/wizard/map/flow-map";
import { layOutMap } from "@/lib/wizard/map/lay-out-map";
import { NO_MARKS } from "@/lib/wizard/map/mark-map";

/** Everything about a symptom on one page, to print, to take along, and for authors to read through. */
export function SymptomSheet({ flow, symptom }: { flow: Flow; symptom: Symptom }) {
  const map = flowMap(flow, symptom);
  return (
    <div>
      <div className="flow-map-page">
        <PageHeading
          over={<SymptomBreadcrumbs symptom={symptom} />}
          title={<>{symptom.title}: everything on one page</>}
          lead={<PlainProse text={symptom.summary} />}
        />
        <div className="no-print mb-4 flex flex-wrap items-center gap-4">
          <ButtonLink href={wizardPath(symptom.id, [])}>Go through it step by step</ButtonLink>
          <VersionNotice appliesTo={EXCHANGE_VERSIONS} />
        </div>
        <h2 className="mt-6 mb-2 text-2xl font-bold">Map</h2>
        <MapView layout={layOutMap(map)} marks={NO_MARKS} sheet="" />
      </div>
      <div className="max-w-4xl">
        <h2 className="mt-10 text-2xl font-bold">Before you start: red flags</h2>
        <RedFlagList symptom={symptom} heading="h3" />
        {symptom.doNot.length > 0 && (
          <>
            <h2 className="mt-10 text-2xl font-bold">Do not do this</h2>
            <DoNotList doNot={symptom.doNot} />
          </>
        )}
        <h2 className="mt-10 text-2xl font-bold">Checks ({map.questions.length})</h2>
        <p className="mt-1 max-w-prose text-ink-soft">
          Whatever cannot be checked may be left out. Where an answer names no next check, make the one that
          tests the most probable causes in the least time.
        </p>
        {map.questions.map((question) => (
          <SheetQuestion key={question.id} flow={flow} question={question} causes={map.causes} />
        ))}
        <h2 className="mt-10 text-2xl font-bold">Causes ({map.causes.length})</h2>
        {map.causes.map((cause, index) => (
          <SheetCause key={cause.id} cause={cause} flow={flow} number={index + 1} />
        ))}
        <h2 className="mt-10 text-2xl font-bold">No cause is sure enough: collect and escalate</h2>
        <ol className="mt-2 list-decimal space-y-3 pl-6">
          {symptom.collect.map(({ title, text, shell, command }) => (
            <li key={title}>
              <p className="font-bold">{title}</p>
              <p>
                <PlainProse text={text} />
              </p>
              {command && shell && <PlainCommand command={command} shell={shell} />}
            </li>
          ))}
        </ol>
        <h2 className="mt-10 text-2xl font-bold">See whether it is over</h2>
        <VerifyView verify={symptom.verify} />
      </div>
    </div>
  );
}
