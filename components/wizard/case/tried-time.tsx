"use client";

import { useCases } from "@/components/wizard/case/case-store";
import type { FixResult } from "@/lib/wizard/steps/tried-causes";

/** When a fix was tried, as the case of this browser remembers it. */
export function TriedTime({ result, causeId }: { result: FixResult; causeId: string }) {
  const answers = useCases()?.current?.answers ?? [];
  const kept = answers.find(({ questionId, optionId }) => questionId === result && optionId === causeId);
  if (!kept) return null;
  return (
    <time dateTime={kept.at} className="text-ink-soft">
      ({new Date(kept.at).toLocaleString()})
    </time>
  );
}
