import type { Phrases } from "@/lib/articles/asked-languages";
import type { SearchEngine } from "./engine";

/** A phrase that, held against the others alone, does not lead to its own page. */
export type StrayPhrase = { readonly url: string; readonly phrase: string; readonly first: string };

const FIRST_PLACES = 3;

/**
 * The phrases that do not find their own page among the first three when they are themselves left out: such phrases lead
 * elsewhere and do harm (Gospodinov et al., "Doc2Query--: When Less is More", ECIR 2023).
 */
export function findStrayPhrases(
  engine: Pick<SearchEngine, "weigh" | "entryAt">,
  phrases: Phrases,
): readonly StrayPhrase[] {
  return Object.entries(phrases).flatMap(([url, list]) =>
    list.flatMap((phrase): readonly StrayPhrase[] => {
      const found = engine
        .weigh(`${phrase} `, phrase)
        .ranked.slice(0, FIRST_PLACES)
        .map(({ article }) => engine.entryAt(article).url);
      return found.includes(url) ? [] : [{ url, phrase, first: found[0] ?? "nothing" }];
    }),
  );
}
