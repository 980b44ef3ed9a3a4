import type { Metadata } from "next";
import Link from "next/link";
import { PageHeading } from "@/components/layout/page-heading";
import { SearchField } from "@/components/search/search-field";
import { SymptomList } from "@/components/wizard/symptom-list";
import { UnfinishedCases } from "@/components/wizard/unfinished-cases";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { groupSymptoms } from "@/lib/wizard/symptom-groups";

export const metadata: Metadata = {
  title: "Troubleshoot from a symptom",
  description:
    "A few questions with the commands that answer them lead from the symptom to the most probable cause and its fix.",
};

export default async function TroubleshootPage() {
  const groups = groupSymptoms((await loadCheckedFlows()).flatMap((flow) => flow.symptoms));
  return (
    <>
      <PageHeading
        title="What do you see?"
        lead="Choose the symptom. Each question says why it is asked and how to find the answer; “I can’t check this” is always allowed."
      />
      <UnfinishedCases />
      <div className="mb-8 max-w-2xl">
        <SearchField label="Paste the error text, and the questions that it answers are skipped" />
        <p className="mt-2 text-sm text-ink-soft">
          A longer log or several texts: <Link href="/diagnose">the large box</Link>.
        </p>
      </div>
      <nav aria-label="What you see" className="mb-2">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {groups.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block min-h-8">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ id, title, hint, symptoms }) => (
        <section key={id} className="mt-8">
          <h2 id={id} className="text-xl font-bold">
            {title}
          </h2>
          <p className="mb-3 text-sm text-ink-soft">{hint}</p>
          <SymptomList symptoms={symptoms} labelledBy={id} />
        </section>
      ))}
    </>
  );
}
