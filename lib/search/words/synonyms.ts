import groups from "@/content/vocabulary/synonyms.json";

const BY_WORD = new Map<string, readonly string[]>(
  groups.flatMap(({ words }) =>
    words.map((word) => [word, words.filter((other) => other !== word)] as const),
  ),
);

/** Other words for the same thing, by `content/vocabulary/synonyms.json`; none for most words. */
export function synonymsOf(word: string): readonly string[] {
  return BY_WORD.get(word) ?? [];
}
