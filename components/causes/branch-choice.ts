"use client";

import { useSyncExternalStore } from "react";
import { useReaderValues } from "@/components/article/reader-values";
import type { BranchData } from "@/components/causes/listed-cause";
import { usePaste } from "@/components/diagnosis/paste-store";
import { fittingBranch } from "@/lib/articles/branch-words";
import { holdsWord } from "@/lib/diagnosis/holds-word";

/** What the reader chose on this page: a branch by its place, or everything. */
type Choice = number | "all";

let choice: { readonly page: string; readonly choice: Choice } | undefined;
const listeners = new Set<() => void>();

/** Shows the causes of one branch, or all of them. */
export function chooseBranch(page: string, chosen: Choice): void {
  choice = { page, choice: chosen };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The branch that is shown, by its place, and who chose it; undefined where all causes are shown. */
export type ShownBranch = { readonly place: number; readonly by: "reader" | "paste" };

/** All that the reader has pasted or typed, in small letters. */
export function useGivenText(): string {
  const values = useReaderValues();
  const paste = usePaste();
  return [paste, ...values.values()].join("\n").toLowerCase();
}

/** The branch that the reader chose on this page, else the one that the pasted words point to. */
export function useShownBranch(page: string, branches: readonly BranchData[]): ShownBranch | undefined {
  const chosen = useSyncExternalStore(
    subscribe,
    () => (choice?.page === page ? choice.choice : undefined),
    () => undefined,
  );
  const text = useGivenText();
  if (chosen === "all") return undefined;
  if (chosen !== undefined) return { place: chosen, by: "reader" };
  if (text.trim() === "") return undefined;
  const place = fittingBranch(branches, (word) => holdsWord(text, word.toLowerCase()));
  return place === undefined ? undefined : { place, by: "paste" };
}
