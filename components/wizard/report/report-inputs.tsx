"use client";

import { ValuesForm } from "@/components/article/values-form";
import { valueLabel } from "@/components/article/command-context";
import { PlainProse } from "@/components/ui/plain-prose";
import { setReportText, useReportTexts } from "@/components/wizard/report/report-store";
import { commandValue } from "@/lib/powershell/command-values";
import { AUDIENCES } from "@/lib/wizard/report/audiences";
import type { ReportFacts } from "@/lib/wizard/report/report-facts";

const BOX =
  "mt-1 block w-full rounded-control border border-line-strong bg-surface px-3 py-2 font-mono text-sm font-normal";

/** Where a text is kept: outputs by question, remarks by symptom. */
export function outputKey({ symptom }: ReportFacts, questionId: string): string {
  return `${symptom.id}/output/${questionId}`;
}

/** The same for the remarks. */
export function noteKey({ symptom }: ReportFacts): string {
  return `${symptom.id}/note`;
}

/** What the reader adds to the report: values, outputs, remarks. */
export function ReportInputs({ facts }: { facts: ReportFacts }) {
  const { texts, isKept } = useReportTexts();
  const asked = AUDIENCES[facts.audience].values.map((name) => ({
    name,
    label: valueLabel(name),
    example: commandValue(name)?.example ?? name,
  }));
  return (
    <div className="no-print mb-6 space-y-3">
      <ValuesForm asked={asked} />
      <details className="rounded-panel border border-line bg-surface">
        <summary className="px-4 py-3 font-semibold">
          Outputs and remarks{" "}
          <span className="font-normal text-ink-soft">paste what the commands printed</span>
        </summary>
        <div className="space-y-4 border-t border-line p-4">
          <p className="text-sm text-ink-soft">
            {isKept
              ? "What you paste stays in this browser tab."
              : "This browser’s storage is full or forbidden: what you paste is gone when this page is loaded anew."}
          </p>
          <label className="block text-sm font-semibold">
            Remarks: since when, who is affected, ticket number
            <textarea
              rows={3}
              value={texts.get(noteKey(facts)) ?? ""}
              onChange={({ target }) => setReportText(noteKey(facts), target.value)}
              className={BOX}
            />
          </label>
          {facts.answers.map(({ questionId, question, answer }) => (
            <label key={questionId} className="block text-sm font-semibold">
              Output for: {question}{" "}
              <span className="font-normal text-ink-soft">
                <PlainProse text={answer} />
              </span>
              <textarea
                rows={4}
                spellCheck={false}
                value={texts.get(outputKey(facts, questionId)) ?? ""}
                onChange={({ target }) => setReportText(outputKey(facts, questionId), target.value)}
                className={BOX}
              />
            </label>
          ))}
        </div>
      </details>
    </div>
  );
}
