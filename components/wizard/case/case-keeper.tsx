"use client";

import Link from "next/link";
import { useEffect } from "react";
import { changeCases, useCases, visitStep } from "@/components/wizard/case/case-store";
import { decodeAnswers } from "@/lib/wizard/steps/answers-path";

type Props = {
  readonly symptomId: string;
  readonly symptomTitle: string;
  readonly stepTitle: string;
  readonly path: string;
  readonly isOutcome: boolean;
};

/** Keeps the case in this browser while the reader goes from step to step, and says so. */
export function CaseKeeper({ symptomId, symptomTitle, stepTitle, path, isOutcome }: Props) {
  const store = useCases();
  useEffect(() => {
    const { answers } = decodeAnswers(path.split("/").slice(3));
    visitStep({ symptomId, symptomTitle, stepTitle, answers });
  }, [symptomId, symptomTitle, stepTitle, path]);
  const current = store?.current;
  if (!store || !current) return null;
  return (
    <p className="no-print mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
      {store.isKept ? (
        <span>Kept in this browser as “{current.name}”.</span>
      ) : (
        <span role="status" className="font-semibold text-caution">
          This browser does not keep the case: its storage is full or forbidden. Keep the address of this
          page; it holds your answers.
        </span>
      )}
      <Link href="/troubleshoot#cases">Unfinished cases</Link>
      {isOutcome && (
        <button
          type="button"
          className="min-h-8 cursor-pointer underline"
          onClick={() => changeCases((cases) => cases.filter(({ id }) => id !== current.id))}
        >
          Solved: forget this case
        </button>
      )}
    </p>
  );
}
