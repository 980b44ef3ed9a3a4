import { inlineText } from "@/lib/articles/block";
import { fittingBranch, type BranchWords } from "@/lib/articles/branch-words";
import { listedCauses, type ArticleDocument } from "@/lib/articles/article";
import { findFittingCauses, type FittingCause, type SignedCause } from "@/lib/diagnosis/fitting-causes";
import { holdsWord } from "@/lib/diagnosis/holds-word";

/** One way in which the causes of an article split: its words, what they say, and the causes that remain. */
export type BranchOfCauses = {
  readonly words: BranchWords;
  readonly text: string;
  readonly causes: readonly SignedCause[];
};

/** The branches of all articles that have some, by address. */
export type BranchesByArticle = Readonly<Record<string, readonly BranchOfCauses[]>>;

/** What a paste says about the causes of an article. */
export type CausesOfPaste = {
  /** Best first. */
  readonly causes: readonly FittingCause[];
  /** The branch of the article that all of its words speak for. */
  readonly branch?: { readonly words: readonly string[]; readonly text: string };
  /** How many causes of the article the branch leaves out. */
  readonly ruledOut: number;
};

/** The branches of every article that splits its causes by words. */
export function collectBranches(documents: readonly ArticleDocument[]): BranchesByArticle {
  return Object.fromEntries(
    documents.flatMap(({ article, text }) => {
      const likelihoods = new Map(listedCauses(article).map(({ cause, likelihood }) => [cause, likelihood]));
      const named = new Map(text.causes.map((cause) => [cause.id, cause]));
      const branches = (text.nextMinute?.branches ?? [])
        .filter(({ words }) => words.length > 0)
        .map(({ words, causes, inlines }) => ({
          words,
          text: inlineText(inlines),
          causes: causes.flatMap((id): readonly SignedCause[] => {
            const cause = named.get(id);
            const likelihood = likelihoods.get(id);
            return cause ? [{ ...cause, ...(likelihood === undefined ? {} : { likelihood }) }] : [];
          }),
        }));
      return branches.length > 0 ? [[article.url, branches] as const] : [];
    }),
  );
}

/**
 * The causes of an article that a pasted text speaks for. Where it points to one branch, only the causes of that branch are left:
 * words of another branch may stand in the text by chance.
 * @param known what the article is found by, which points to none of its causes
 */
export function causesOfPaste(
  signed: readonly SignedCause[],
  branches: readonly BranchOfCauses[],
  pastedText: string,
  known: readonly string[],
): CausesOfPaste {
  const bySigns = findFittingCauses(signed, pastedText, known);
  const text = pastedText.toLowerCase();
  const holds = (word: string): boolean => holdsWord(text, word.toLowerCase());
  const place = fittingBranch(branches, holds);
  const branch = place === undefined ? undefined : branches[place];
  if (!branch) return { causes: bySigns, ruledOut: 0 };
  const words = branch.words.flatMap((group) => group.find(holds) ?? []);
  const causes = branch.causes.map((cause): FittingCause => {
    const found = bySigns.find(({ id }) => id === cause.id)?.found ?? [];
    return { ...cause, fragment: `cause-${cause.id}`, found: [...new Set([...words, ...found])] };
  });
  const all = new Set(branches.flatMap((each) => each.causes.map(({ id }) => id)));
  return {
    causes: [...causes].sort((one, other) => other.found.length - one.found.length),
    branch: { words, text: branch.text },
    ruledOut: all.size - new Set(causes.map(({ id }) => id)).size,
  };
}
