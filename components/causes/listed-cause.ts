import { inlineText } from "@/lib/articles/block";
import { describeBranchWords, type BranchWords } from "@/lib/articles/branch-words";
import type { Branch } from "@/lib/articles/next-minute";
import type { Cause, Likelihood } from "@/lib/causes/cause";

/** What the row of a cause shows before it is opened. */
export type CauseRowData = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly likelihood: Likelihood;
  readonly signs: readonly string[];
  /** Fragments that older links carry. */
  readonly anchors: readonly string[];
};

/** What the choice between branches needs in the browser. */
export type BranchData = {
  readonly words: BranchWords;
  readonly label: string;
  readonly causes: readonly string[];
};

/** A cause as the article lists it, with the cause itself. */
export type ListedCauseView = {
  readonly cause: Cause;
  readonly likelihood: Likelihood;
  readonly was: readonly string[];
};

/** The row of a listed cause; all fragments that ever led to it still do. */
export function rowOf({ cause, likelihood, was }: ListedCauseView): CauseRowData {
  const { id, url, title, signs, renamedFrom } = cause;
  return {
    id,
    url,
    title,
    likelihood,
    signs,
    anchors: [...new Set([...was, ...renamedFrom])].map((old) => `cause-${old}`),
  };
}

/** A branch by its words; one without words by what it says. */
export function branchDataOf({ words, causes, inlines }: Branch): BranchData {
  const label = words.length > 0 ? describeBranchWords(words) : inlineText(inlines).replaceAll("`", "");
  return { words, label, causes };
}
