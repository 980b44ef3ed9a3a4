"use client";

import { chooseBranch, useShownBranch } from "@/components/causes/branch-choice";
import type { BranchData } from "@/components/causes/listed-cause";
import { TextButton } from "@/components/ui/button";

type Props = { readonly page: string; readonly branches: readonly BranchData[] };

/** Which branch the page shows and why, and the way back to everything. */
export function BranchNote({ page, branches }: Props) {
  const shown = useShownBranch(page, branches);
  const branch = shown && branches[shown.place];
  return (
    <span role="status" className="not-empty:mr-auto empty:absolute">
      {branch && (
        <>
          Shown for <strong>{branch.label}</strong>
          {shown.by === "paste" ? ", from your text" : ", chosen by you"}{" "}
          <TextButton className="no-print ml-1.5" onClick={() => chooseBranch(page, "all")}>
            Show everything
          </TextButton>
        </>
      )}
    </span>
  );
}
