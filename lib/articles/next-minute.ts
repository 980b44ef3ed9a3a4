import { commandsIn, inlineText, proseOf, type Block, type Inline } from "@/lib/articles/block";
import type { BranchWords } from "@/lib/articles/branch-words";
import type { Relief } from "@/lib/causes/cause";

/** One way in which the causes of an article split: the words that tell it, and the causes that remain. */
export type Branch = {
  readonly words: BranchWords;
  readonly causes: readonly string[];
  readonly inlines: readonly Inline[];
};

/** What the first screen of a full article answers: is it yours, what brings mail back, which cause. Plain JSON. */
export type NextMinute = {
  readonly isItYours: readonly Block[];
  readonly relief:
    ({ readonly kind: "relief" } & Relief) | { readonly kind: "none"; readonly blocks: readonly Block[] };
  readonly branches: readonly Branch[];
};

/** All blocks in the order of the page. */
function blocksOfNextMinute({ isItYours, relief }: NextMinute): readonly Block[] {
  return [...isItYours, ...relief.blocks];
}

/** The prose in the order of the page, a paragraph a line. */
export function proseOfNextMinute(nextMinute: NextMinute): readonly string[] {
  return [
    ...proseOf(blocksOfNextMinute(nextMinute)),
    ...nextMinute.branches.map(({ inlines }) => inlineText(inlines)),
  ];
}

/** The commands as written. */
export function commandsOfNextMinute(nextMinute: NextMinute): readonly string[] {
  return commandsIn(blocksOfNextMinute(nextMinute)).map(({ code }) => code);
}
