import Link from "next/link";
import type { ReactNode } from "react";
import { PageHeading } from "@/components/layout/page-heading";
import { SearchField } from "@/components/search/search-field";
import { UnfinishedCases } from "@/components/wizard/case/unfinished-cases";

/** The front door of the wizard around its questions: open cases, and the paste that skips most of it. */
export function TroubleshootPage({ children }: { children: ReactNode }) {
  return (
    <>
      <PageHeading
        title="Find the cause"
        lead="Say what you know; skip what you don’t. Each question afterwards says how to find its answer."
      />
      <UnfinishedCases />
      <div className="mb-4 max-w-2xl">
        <SearchField label="You have an error text? Paste it, and the questions that it answers are skipped" />
        <p className="mt-1 text-sm text-ink-soft">
          A longer log or several texts: <Link href="/diagnose">the large box</Link>.
        </p>
      </div>
      {children}
    </>
  );
}
