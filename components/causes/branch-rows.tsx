"use client";

import type { ReactNode } from "react";
import { chooseBranch, useShownBranch } from "@/components/causes/branch-choice";
import type { BranchData } from "@/components/causes/listed-cause";

type Props = {
  readonly page: string;
  readonly branches: readonly BranchData[];
  /** What each branch says, in the same order. */
  readonly texts: readonly ReactNode[];
};

/** The words that split the causes; each opens its causes below and folds the rest. */
export function BranchRows({ page, branches, texts }: Props) {
  const shown = useShownBranch(page, branches);
  return (
    <ul className="mt-2 space-y-2">
      {branches.map(({ words, causes }, place) => {
        const isShown = shown?.place === place;
        return (
          <li key={place}>
            <a
              href="#causes"
              aria-current={isShown ? "true" : undefined}
              onClick={() => chooseBranch(page, place)}
              className="grid items-baseline gap-x-4 gap-y-1 rounded-control border border-line bg-surface px-3 py-2 text-ink no-underline hover:border-accent hover:text-ink aria-[current=true]:border-accent aria-[current=true]:ring-1 aria-[current=true]:ring-accent sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]"
            >
              {words.length > 0 && (
                <span className="flex flex-wrap gap-1.5">
                  {words.map((group) => (
                    <code
                      key={group.join()}
                      translate="no"
                      className={`rounded-sm px-1.5 font-mono text-[13px] break-all ${isShown ? "bg-accent-soft text-accent" : "bg-sunken text-ink-soft"}`}
                    >
                      {group.join(" or ")}
                    </code>
                  ))}
                </span>
              )}
              <span className={words.length > 0 ? "" : "sm:col-span-2"}>{texts[place]}</span>
              <span className="text-sm font-semibold whitespace-nowrap text-accent">
                {causes.length === 1 ? "1 cause" : `${causes.length} causes`}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
