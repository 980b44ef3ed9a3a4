import type { SearchEntry, SearchText } from "./artefacts";
import type { Concept } from "./concept";
import { MENTION_QUALITY } from "./concept";
import { identifierWeight } from "./word-weight";

/** How surely an article is meant whose title, rule name or message holds the query as it stands. */
const EXACTNESS = { title: 0.95, other: 0.9 } as const;

const SHORTEST = { characters: 12, words: 3 } as const;

type Phrase = { readonly article: number; readonly text: string; readonly exactness: number };

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%]+/gu, " ")
    .trim();
}

/** The articles whose titles hold all words of a query side by side; none for a single word. */
export function createTitleFinder(entries: readonly SearchEntry[]): (query: string) => ReadonlySet<number> {
  const titles = entries.map(({ title }) => ` ${fold(title)} `);
  return (query) => {
    const asked = fold(query);
    if (!asked.includes(" ")) return new Set();
    return new Set(titles.flatMap((title, article) => (title.includes(` ${asked} `) ? [article] : [])));
  };
}

/** Finds the articles whose title, alert rule or message text holds the whole query, word for word. */
export function createPhraseFinder(
  entries: readonly SearchEntry[],
  texts: readonly SearchText[],
): (query: string) => Concept | undefined {
  const phrases: readonly Phrase[] = entries.flatMap(({ title }, article) => {
    const others = [...(texts[article]?.ruleNames ?? []), ...(texts[article]?.messages ?? [])];
    return [
      { article, text: ` ${fold(title)}`, exactness: EXACTNESS.title },
      ...others.map((text) => ({ article, text: ` ${fold(text)}`, exactness: EXACTNESS.other })),
    ];
  });
  const weight = identifierWeight(entries.length);

  return (query) => {
    const asked = ` ${fold(query)}`;
    if (asked.length <= SHORTEST.characters || asked.split(" ").length <= SHORTEST.words) return undefined;
    const subjects = new Map<number, number>();
    for (const { article, text, exactness } of phrases) {
      if (text.includes(asked)) subjects.set(article, Math.max(subjects.get(article) ?? 0, exactness));
    }
    if (subjects.size === 0) return undefined;
    return {
      text: query,
      weight,
      forms: new Map(),
      mention: MENTION_QUALITY,
      subjects,
      identifies: true,
      label: "exactly these words",
    };
  };
}
