import Link from "next/link";
import { VersionNotice } from "@/components/version/version-notice";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { ReportDesk } from "@/components/wizard/report/report-desk";
import { SymptomBreadcrumbs } from "@/components/wizard/symptom/symptom-breadcrumbs";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import type { Replay } from "@/lib/wizard/steps/replay";
import { AUDIENCE_IDS, AUDIENCES, type AudienceId } from "@/lib/wizard/report/audiences";
import { reportPath } from "@/lib/wizard/report/report-address";
import { reportFacts } from "@/lib/wizard/report/report-facts";

type Props = { readonly state: Replay; readonly audience: AudienceId };

/** The report about a step: whom it is for, what goes into it, and the report. */
export function ReportPage({ state, audience }: Props) {
  const { symptom, path } = state;
  return (
    <div className="max-w-4xl">
      <div className="no-print">
        <PageHeading
          over={<SymptomBreadcrumbs symptom={symptom} />}
          title={<>Report: {symptom.title}</>}
          lead="Hand the case over. Each team gets what concerns it, and names are hidden until you show them."
        />
        <p className="mb-4">
          <ButtonLink href={path} look="secondary">
            Back to your step
          </ButtonLink>
        </p>
        <nav aria-label="Who the report is for" className="mb-4 flex flex-wrap items-center gap-2">
          <span className="font-semibold">For</span>
          {AUDIENCE_IDS.map((id) => (
            <Link
              key={id}
              href={reportPath(state, id)}
              prefetch={false}
              scroll={false}
              aria-current={id === audience ? "page" : undefined}
              className="inline-flex min-h-11 items-center rounded-control border border-line-strong bg-surface px-3 no-underline aria-[current=page]:border-accent aria-[current=page]:bg-accent-soft aria-[current=page]:font-bold"
            >
              {AUDIENCES[id].label}
            </Link>
          ))}
        </nav>
        <div className="mb-4">
          <VersionNotice appliesTo={EXCHANGE_VERSIONS} />
        </div>
      </div>
      <ReportDesk key={`${path} ${audience}`} facts={reportFacts(state, audience)} />
    </div>
  );
}
