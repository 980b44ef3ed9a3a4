import { VersionNotice } from "@/components/version/version-notice";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { RedFlagList } from "@/components/wizard/symptom/red-flag-list";
import { SymptomBreadcrumbs } from "@/components/wizard/symptom/symptom-breadcrumbs";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { wizardPath } from "@/lib/wizard/steps/answers-path";
import type { Symptom } from "@/lib/wizard/flow/flow";

/** The red flags of a symptom on a page of their own, so that the page of the first question stays light. */
export function RedFlagPage({ symptom }: { symptom: Symptom }) {
  const start = wizardPath(symptom.id, []);
  return (
    <div>
      <PageHeading
        over={<SymptomBreadcrumbs symptom={symptom} />}
        title={<>Red flags first: {symptom.title}</>}
        lead="Each look takes about a minute, changes nothing, and can end the search at once. When all is good, go on with the questions."
      />
      <div className="no-print">
        <VersionNotice appliesTo={EXCHANGE_VERSIONS} />
      </div>
      <RedFlagList symptom={symptom} heading="h2" />
      <p className="no-print mt-6">
        <ButtonLink href={start}>All good: on to the first question</ButtonLink>
      </p>
    </div>
  );
}
