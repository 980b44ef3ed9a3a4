import { certainty, diagnosisLabel } from "@/components/diagnosis/diagnosis-label";
import { Badge } from "@/components/ui/badge";
import { LevelMark } from "@/components/ui/level-mark";
import type { Diagnosis } from "@/lib/diagnosis/diagnose";

/** What the article of a diagnosis is about, and how sure it is. */
export function DiagnosisMarks({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { tone, words } = certainty(diagnosis.confidence);
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ui text-ink-soft">
      <strong className="text-ink">{diagnosisLabel(diagnosis)}</strong>
      {diagnosis.eventSources?.[0] && (
        <span className="min-w-0 break-words">{diagnosis.eventSources[0]}</span>
      )}
      {diagnosis.eventLevel && <LevelMark level={diagnosis.eventLevel} />}
      <Badge tone={tone}>{words}</Badge>
    </p>
  );
}
