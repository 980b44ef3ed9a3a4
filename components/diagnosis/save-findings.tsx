"use client";

import { Button } from "@/components/ui/button";
import { findingsAsCsv, findingsAsMarkdown } from "@/lib/diagnosis/log-summary/export-findings";
import type { LogSummary } from "@/lib/diagnosis/log-summary/log-summary";

function save(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Saves the findings of a log as a file, made in the browser. */
export function SaveFindings({ summary }: { readonly summary: LogSummary }) {
  return (
    <div className="flex flex-wrap gap-3">
      <Button look="secondary" onClick={() => save("findings.csv", "text/csv", findingsAsCsv(summary))}>
        Save as CSV
      </Button>
      <Button
        look="secondary"
        onClick={() => save("findings.md", "text/markdown", findingsAsMarkdown(summary))}
      >
        Save as Markdown
      </Button>
    </div>
  );
}
