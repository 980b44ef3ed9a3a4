"use client";

import type { ReactNode } from "react";
import { chooseBranch, useShownBranch } from "@/components/causes/branch-choice";
import type { BranchData } from "@/components/causes/listed-cause";
import { Word } from "@/components/ui/word";

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
    <ul className="mt-1.5 space-y-1.5">
      {branches.map(({ words, causes }, place) => {
        const isShown = shown?.place === place;
        return (
          <li key={place} className="relative">
            <div
              data-shown={isShown ? "" : undefined}
              className="grid items-center gap-x-4 gap-y-0.5 rounded-control border border-line bg-surface px-2.5 py-1.5 text-ui has-[a:hover]:border-accent data-shown:border-accent data-shown:ring-1 data-shown:ring-accent sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_4.5rem]"
            >
              {words.length > 0 && (
                <span className="flex flex-wrap gap-1">
                  {words.map((group) => (
                    <Word key={group.join()} text={group.join(" or ")} isHit={isShown} />
                  ))}
                </span>
              )}
              <span className={words.length > 0 ? "" : "sm:col-span-2"}>{texts[place]}</span>
              <a
                href="#causes"
                aria-current={isShown ? "true" : undefined}
                onClick={() => chooseBranch(page, place)}
                className="font-semibold whitespace-nowrap text-accent no-underline after:absolute after:inset-0 sm:text-right"
              >
                {causes.length === 1 ? "1 cause" : `${causes.length} causes`}
                {words.length > 0 && <span className="sr-only"> for {branches[place]?.label}</span>}
              </a>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
