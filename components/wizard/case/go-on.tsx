"use client";

import Link from "next/link";
import { useCases } from "@/components/wizard/case/case-store";
import { casePath } from "@/lib/wizard/cases/unfinished-cases";

/** The case that was worked on last, to go on with it; nothing where there is none. */
export function GoOn() {
  const cases = useCases()?.cases ?? [];
  const [latest, ...others] = [...cases].sort((one, other) => other.changedAt.localeCompare(one.changedAt));
  if (!latest) return null;
  return (
    <section
      aria-label="Go on"
      className="keeps-shape mt-6 rounded-panel border border-l-4 border-frame border-l-broke bg-surface px-4 py-3 lg:mt-0"
    >
      <p className="flex items-center gap-2 text-ui">
        <span aria-hidden="true" className="shape shape-dot text-broke" />
        {cases.length === 1 ? "1 open case" : `${cases.length} open cases`}
      </p>
      <p className="mt-1 font-semibold">{latest.name}</p>
      <p className="text-sm text-ink-soft">
        at “{latest.stepTitle}”,{" "}
        <time dateTime={latest.changedAt}>{new Date(latest.changedAt).toLocaleString()}</time>
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4">
        <Link href={casePath(latest)} prefetch={false} className="inline-block min-h-8 pt-1 font-semibold">
          Go on
        </Link>
        {others.length > 0 && (
          <Link href="/troubleshoot#cases" prefetch={false} className="inline-block min-h-8 pt-1">
            {others.length === 1 ? "1 other" : `${others.length} others`}
          </Link>
        )}
      </p>
    </section>
  );
}
