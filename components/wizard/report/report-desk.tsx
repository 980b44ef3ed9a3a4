"use client";

import { useDeferredValue, useMemo, useState, useSyncExternalStore } from "react";
import { useReaderValues } from "@/components/article/reader-values";
import { useChosenVersion } from "@/components/version/version-choice";
import { Panel } from "@/components/ui/panel";
import { useCases } from "@/components/wizard/case/case-store";
import { ReportActions } from "@/components/wizard/report/report-actions";
import { readerDetails } from "@/components/wizard/report/report-details";
import { ReportInputs } from "@/components/wizard/report/report-inputs";
import { ReportRedaction } from "@/components/wizard/report/report-redaction";
import { useReportTexts } from "@/components/wizard/report/report-store";
import { ReportView } from "@/components/wizard/report/report-view";
import type { ReportFacts } from "@/lib/wizard/report/report-facts";
import { markdownOf, plainTextOf } from "@/lib/wizard/report/report-text";
import { writeReport } from "@/lib/wizard/report/write-report";
import { basePath } from "@/lib/site";

const nothingChanges = () => () => undefined;

function minuteOf(iso: string): string {
  return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}

function minuteNow(): string {
  return minuteOf(new Date().toISOString());
}

/** The report itself, with what the reader's browser adds to it. Without script it is the report of the state alone. */
export function ReportDesk({ facts }: { facts: ReportFacts }) {
  const [isHiding, setHiding] = useState(true);
  const values = useReaderValues();
  const texts = useDeferredValue(useReportTexts().texts);
  const version = useChosenVersion();
  const writtenAt = useSyncExternalStore(nothingChanges, minuteNow, () => "");
  const origin = useSyncExternalStore(
    nothingChanges,
    () => location.origin + basePath(),
    () => "",
  );
  const hasScript = origin !== "";
  const current = useCases()?.current;
  const answers = current?.symptomId === facts.symptom.id ? current.answers : [];
  const answeredAt = new Map(answers.map(({ questionId, at }) => [questionId, minuteOf(at)]));
  const { details, hidden, unsure } = useMemo(
    () => readerDetails(facts, { values, texts, isHiding }),
    [facts, values, texts, isHiding],
  );
  const report = writeReport(facts, {
    ...details,
    answeredAt,
    version,
    writtenAt,
    origin: isHiding ? "" : origin,
  });
  const markdown = markdownOf(report);
  const plainText = plainTextOf(report);
  return (
    <>
      {hasScript && (
        <>
          <ReportInputs facts={facts} />
          <ReportRedaction isHiding={isHiding} hidden={hidden()} unsure={unsure} onChange={setHiding} />
          <ReportActions
            markdown={markdown}
            plainText={plainText}
            fileName={`${facts.symptom.id}-${facts.audience}`}
          />
        </>
      )}
      <Panel className="print:border-0 print:p-0 print:shadow-none">
        <ReportView report={report} />
      </Panel>
      <div className="no-print mt-4 space-y-2">
        <TextOf title="As Markdown" text={markdown} />
        <TextOf title="As plain text" text={plainText} />
      </div>
    </>
  );
}

function TextOf({ title, text }: { title: string; text: string }) {
  return (
    <details className="rounded-panel border border-line bg-surface px-4 py-2">
      <summary className="font-semibold">{title}</summary>
      <pre
        tabIndex={0}
        role="group"
        aria-label={title}
        className="mt-2 max-h-96 overflow-auto rounded-control bg-sunken px-3 py-2 font-mono text-[13px]"
      >
        {text}
      </pre>
    </details>
  );
}
