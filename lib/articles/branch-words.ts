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
