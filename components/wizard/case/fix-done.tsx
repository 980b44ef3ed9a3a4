"use client";

import { changeCases, useCases } from "@/components/wizard/case/case-store";
import { tickFix } from "@/lib/wizard/cases/unfinished-cases";

type Props = {
  /** Names the step of the fix among all of the flow. */
  readonly fixId: string;
  /** The answers that the fix could change. */
  readonly questionIds: readonly string[];
};

/** "I did this" below a step of a fix; the answers that it could have changed are old from then on. */
export function FixDone({ fixId, questionIds }: Props) {
  const current = useCases()?.current;
  if (!current) return null;
  const isDone = current.fixes.some(({ id }) => id === fixId);
  function tick(isTicked: boolean) {
    const fix = isTicked ? { at: new Date().toISOString(), questionIds } : undefined;
    changeCases((cases) => tickFix(cases, current?.id ?? "", fixId, fix));
  }
  return (
    <p className="no-print mt-1 flex flex-wrap items-center gap-x-3">
      <label className="flex min-h-11 cursor-pointer items-center gap-2 font-semibold">
        <input
          type="checkbox"
          checked={isDone}
          onChange={({ target }) => tick(target.checked)}
          className="size-5 accent-accent"
        />
        I did this
      </label>
      <span role="status" className="text-sm text-ink-soft">
        {isDone && questionIds.length > 0 && "Some of your answers below may have changed by it."}
      </span>
    </p>
  );
}
