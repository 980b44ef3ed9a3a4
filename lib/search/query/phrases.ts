import type { SearchEntry, SearchText } from "../entry";
import type { Concept } from "../words/concept";
import { MENTION_QUALITY } from "../words/concept";
import { identifierWeight } from "../words/word-weight";

/** How surely an article is meant whose title, rule name or message holds the query as it stands. */
const EXACTNESS = { title: 0.95, other: 0.9 } as const;

const SHORTEST = { characters: 12, words: 3 } as const;

type Phrase = { readonly article: number; readonly text: string; readonly exactness: number };

/** Finds the places of the texts that hold what is asked: one long text is read many times faster than many short ones. */
function createTextFinder(texts: readonly string[]): (asked: string) => readonly number[] {
  const all = texts.join("\n");
  const starts = new Uint32Array(texts.length);
  let start = 0;
  for (const [place, text] of texts.entries()) {
    starts[place] = start;
    start += text.length + 1;
  }

  return (asked) => {
    const places: number[] = [];
    let place = 0;
    for (
      let at = all.indexOf(asked);
      at >= 0 && place < texts.length;
      at = all.indexOf(asked, starts[place])
    ) {
      while ((starts[place + 1] ?? Infinity) <= at) place += 1;
      places.push(place);
      // The rest of the same text would only be found again.
      place += 1;
    }
    return places;
  };
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%]+/gu, " ")
    .trim();
}

/** Finds the articles whose title, alert rule, path of the rule or message text holds the whole query, word for word. */
export function createPhraseFinder(
  entries: readonly SearchEntry[],
  texts: readonly SearchText[],
): (query: string) => Concept | undefined {
  const phrases: readonly Phrase[] = entries.flatMap(({ title }, article) => {
    const { ruleNames = [], rulePaths = [], messages = [] } = texts[article] ?? {};
    const others = [...ruleNames, ...rulePaths, ...messages];
    return [
      { article, text: ` ${fold(title)}`, exactness: EXACTNESS.title },
      ...others.map((text) => ({ article, text: ` ${fold(text)}`, exactness: EXACTNESS.other })),
    ];
  });
  const find = createTextFinder(phrases.map(({ text }) => text));
  const weight = identifierWeight(entries.length);

  return (query) => {
    const asked = ` ${fold(query)}`;
    if (asked.length <= SHORTEST.characters || asked.split(" ").length <= SHORTEST.words) return undefined;
    const subjects = new Map<number, number>();
    for (const { article, exactness } of find(asked).flatMap((place) => phrases[place] ?? [])) {
      subjects.set(article, Math.max(subjects.get(article) ?? 0, exactness));
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
