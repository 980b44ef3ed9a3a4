"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { saveFile } from "@/components/ui/save-file";
import { findingsAsCsv, findingsAsMarkdown } from "@/lib/diagnosis/log-summary/export-findings";
import type { LogSummary } from "@/lib/diagnosis/log-summary/log-summary";

/** Saves the findings of a log as a file, made in the browser, with names hidden if they are to be. */
export function SaveFindings({ summary }: { readonly summary: LogSummary }) {
  const [isHiding, setHiding] = useState(false);
  /** What hides names is large, and loaded by those alone who want it. */
  async function saveAs(name: string, type: string, write: (summary: LogSummary) => string) {
    if (!isHiding) return saveFile(name, type, write(summary));
    const { redactSummary } = await import("@/lib/diagnosis/log-summary/redact-summary");
    saveFile(name, type, write(redactSummary(summary)));
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button look="secondary" onClick={() => saveAs("findings.csv", "text/csv", findingsAsCsv)}>
        Save as CSV
      </Button>
      <Button look="secondary" onClick={() => saveAs("findings.md", "text/markdown", findingsAsMarkdown)}>
        Save as Markdown
      </Button>
      <label className="flex min-h-11 items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={isHiding}
          onChange={({ target }) => setHiding(target.checked)}
          className="size-5 accent-accent"
        />
        Hide passwords, names and addresses in the file
      </label>
    </div>
  );
}
