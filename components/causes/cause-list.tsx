"use client";

import { useShownBranch } from "@/components/causes/branch-choice";
import { CauseRow } from "@/components/causes/cause-row";
import type { BranchData, CauseRowData } from "@/components/causes/listed-cause";
import { RowSummary } from "@/components/ui/rows";

type Props = {
  readonly page: string;
  readonly rows: readonly CauseRowData[];
  readonly branches: readonly BranchData[];
};

const FRAME = "divide-y divide-line overflow-clip rounded-panel border border-frame bg-surface";

/** The causes of an article as rows that open in place; what the shown branch rules out is folded, and says so. */
export function CauseList({ page, rows, branches }: Props) {
  const shown = useShownBranch(page, branches);
  const branch = shown && branches[shown.place];
  const fitting = branch ? rows.filter(({ id }) => branch.causes.includes(id)) : rows;
  const others = rows.filter((row) => !fitting.includes(row));
  return (
    <div className={FRAME}>
      <ul className="divide-y divide-line">
        {fitting.map((row, place) => (
          <CauseRow
            key={row.id}
            row={row}
            isPrinted={branch !== undefined && place === 0}
            isOnly={rows.length === 1}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <RowSummary
            title={others.length === 1 ? "1 other cause" : `${others.length} other causes`}
            hint="They belong to other words in the message"
          />
          <ul className="divide-y divide-line border-t border-line">
            {others.map((row) => (
              <CauseRow key={row.id} row={row} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
