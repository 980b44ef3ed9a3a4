"use client";

import { chooseBranch, useShownBranch } from "@/components/causes/branch-choice";
import { CauseRow } from "@/components/causes/cause-row";
import type { BranchData, CauseRowData } from "@/components/causes/listed-cause";

type Props = {
  readonly page: string;
  readonly rows: readonly CauseRowData[];
  readonly branches: readonly BranchData[];
};

function Rows({ rows }: { rows: readonly CauseRowData[] }) {
  return (
    <ul className="overflow-hidden rounded-panel border border-line bg-surface">
      {rows.map((row) => (
        <CauseRow key={row.id} row={row} />
      ))}
    </ul>
  );
}

/** The causes of an article as rows; what the shown branch rules out is folded, and says so. */
export function CauseList({ page, rows, branches }: Props) {
  const shown = useShownBranch(page, branches);
  const branch = shown && branches[shown.place];
  if (!branch) return <Rows rows={rows} />;
  const fitting = rows.filter(({ id }) => branch.causes.includes(id));
  const others = rows.filter(({ id }) => !branch.causes.includes(id));
  return (
    <div className="space-y-3">
      <p role="status" className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
        <span>
          Shown for <strong className="text-ink">{branch.label}</strong>
          {shown.by === "paste" ? ", from your text" : ", chosen by you"}
        </span>
        <button
          type="button"
          onClick={() => chooseBranch(page, "all")}
          className="no-print cursor-pointer text-accent underline underline-offset-3"
        >
          Show everything
        </button>
      </p>
      <Rows rows={fitting} />
      {others.length > 0 && (
        <details className="rounded-panel border border-line bg-surface px-4 py-3">
          <summary className="font-semibold">
            {others.length === 1 ? "1 other cause" : `${others.length} other causes`}
            <span className="font-normal text-ink-soft"> · they belong to other words in the message</span>
          </summary>
          <div className="mt-3">
            <Rows rows={others} />
          </div>
        </details>
      )}
    </div>
  );
}
