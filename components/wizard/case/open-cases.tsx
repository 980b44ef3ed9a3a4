"use client";

import Link from "next/link";
import { useCases } from "@/components/wizard/case/case-store";
import { casePath } from "@/lib/wizard/cases/unfinished-cases";

/** "1 open case", in the header of every page: one press goes on with it. Nothing where there is none. */
export function OpenCases() {
  const cases = useCases()?.cases ?? [];
  const [first] = cases;
  if (!first) return null;
  return (
    <Link
      href={cases.length === 1 ? casePath(first) : "/troubleshoot#cases"}
      prefetch={false}
      title={cases.length === 1 ? `Go on: ${first.name}` : undefined}
      className="inline-flex min-h-10 items-center gap-2 rounded-control px-2 text-ui whitespace-nowrap text-ink no-underline hover:bg-sunken hover:text-ink sm:min-h-8"
    >
      <span aria-hidden="true" className="shape shape-dot text-broke" />
      <span>
        {cases.length}
        <span className="max-sm:sr-only"> open {cases.length === 1 ? "case" : "cases"}</span>
      </span>
    </Link>
  );
}
