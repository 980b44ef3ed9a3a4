/** Words of a paste that point to a branch: of each group one must be there. */
export type BranchWords = readonly (readonly string[])[];

// A word, or a phrase in quotes; alternatives are joined by "|".
const WORD = /"([^"]*)"|'([^']*)'|[^\s|"']+/g;
const GROUP = /(?:"[^"]*"|'[^']*'|[^\s"'|])+(?:\|(?:"[^"]*"|'[^']*'|[^\s"'|])+)*/g;

/** Reads `Login|Ntlm LogonDenied 'Client Frontend'`. */
export function parseBranchWords(text: string): BranchWords {
  return (text.match(GROUP) ?? []).map((group) =>
    [...group.matchAll(WORD)].map((match) => match[1] ?? match[2] ?? match[0]),
  );
}

/** "IllegalMessage + ExchangeAuth", "Login or Ntlm + LogonDenied". */
export function describeBranchWords(words: BranchWords): string {
  return words.map((group) => group.join(" or ")).join(" + ");
}

/**
 * The place of the branch that a text points to: all of its words are there, and of several such the one that asks for most.
 * @param holds whether the text holds a word
 * @returns undefined when it points to none, or to two alike
 */
export function fittingBranch(
  branches: readonly { readonly words: BranchWords }[],
  holds: (word: string) => boolean,
): number | undefined {
  const fitting = branches
    .map(({ words }, place) => ({ words, place }))
    .filter(({ words }) => words.length > 0 && words.every((group) => group.some(holds)))
    .sort((one, other) => other.words.length - one.words.length);
  const [best, second] = fitting;
  return best && second?.words.length !== best.words.length ? best.place : undefined;
}
