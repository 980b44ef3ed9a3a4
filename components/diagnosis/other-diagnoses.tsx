import Link from "next/link";
import { certainty, diagnosisLabel } from "@/components/diagnosis/diagnosis-label";
import { EvidenceList } from "@/components/diagnosis/evidence-list";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/rows";
import type { DiagnosisWithCauses } from "@/lib/triage/triage";

type ListProps = {
  readonly diagnoses: readonly DiagnosisWithCauses[];
  readonly onOpen: (diagnosis: DiagnosisWithCauses) => void;
};

/** Articles that fit too, one row each. */
export function AlsoFitting({ diagnoses, onOpen }: ListProps) {
  if (diagnoses.length === 0) return null;
  return (
    <section aria-labelledby="also-fits" className="mt-6">
      <h3 id="also-fits" className="mb-2 font-bold">
        {diagnoses.length === 1 ? "This fits too" : "These fit too"}
      </h3>
      <DiagnosisRows diagnoses={diagnoses} onOpen={onOpen} />
    </section>
  );
}

/** What shares little more than a code with the text, folded. */
export function LessLikely({ diagnoses, onOpen }: ListProps) {
  if (diagnoses.length === 0) return null;
  return (
    <Disclosure title={`${diagnoses.length} less likely`} className="mt-4">
      <DiagnosisRows diagnoses={diagnoses} onOpen={onOpen} />
    </Disclosure>
  );
}

/** Several articles that fit alike: only the reader can say which it is. */
export function TiedDiagnoses({ diagnoses, onOpen }: ListProps) {
  return (
    <section aria-labelledby="tied" className="rounded-panel border border-frame bg-surface p-4 sm:p-5">
      <h2 id="tied" className="text-xl font-bold">
        Your text fits {diagnoses.length} articles alike. Which one is yours?
      </h2>
      <p className="mb-3 text-ui text-ink-soft">
        Choose by what the title says, or paste more of the text: the line before and after usually tells them
        apart.
      </p>
      <DiagnosisRows diagnoses={diagnoses} onOpen={onOpen} />
    </section>
  );
}

function DiagnosisRows({ diagnoses, onOpen }: ListProps) {
  return (
    <ul className="divide-y divide-line overflow-clip rounded-panel border border-frame bg-surface">
      {diagnoses.map((diagnosis) => {
        const { url, title, evidence, eventSources, confidence } = diagnosis;
        const { tone, words } = certainty(confidence);
        return (
          <li key={url}>
            <article className="px-3 py-2 sm:px-4">
              <p className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
                <strong className="text-ui">{diagnosisLabel(diagnosis)}</strong>
                {eventSources?.[0] && <span className="text-sm text-ink-soft">{eventSources[0]}</span>}
                <Badge tone={tone}>{words}</Badge>
              </p>
              <Link
                href={url}
                onClick={() => onOpen(diagnosis)}
                className="inline-block py-0.5 font-semibold"
              >
                {title}
              </Link>
              <details className="text-sm">
                <summary className="w-fit py-0.5 text-ink-soft">Why</summary>
                <EvidenceList evidence={evidence} />
              </details>
            </article>
          </li>
        );
      })}
    </ul>
  );
}
