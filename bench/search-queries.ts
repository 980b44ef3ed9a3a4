import type { ArticleDocument } from "@/lib/articles/article";
import type { Random } from "./random";
import { createRandom } from "./random";
import { LEXICON } from "./search-corpus";

/** A query and the address that should come first; none for a query that nothing answers. */
export type GeneratedQuery = { readonly text: string; readonly expected?: string };

export const QUERY_CLASSES = [
  "keywords",
  "oneTypo",
  "twoTypos",
  "ids",
  "typing",
  "pastes",
  "negatives",
] as const;

export type GeneratedQueries = Readonly<Record<(typeof QUERY_CLASSES)[number], readonly GeneratedQuery[]>>;

const OFF_TOPIC = [
  "printer tray jams on duplex paper",
  "vpn adapter asks for a pin twice",
  "excel pivot table loses its colours",
  "bluetooth headset echo in meetings",
  "laptop battery drains overnight",
  "sharepoint list column formula",
  "monitor flickers after docking",
  "teams background blur missing",
  "powerpoint slide transition sound",
  "bitlocker recovery prompt at boot",
] as const;

const LEXICON_WORDS = new Set(LEXICON);

/** One slip of the fingers: a letter left out, doubled, replaced, or swapped with its neighbour. */
function misspell(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const letter = random.pick(["a", "e", "i", "o", "r", "s", "t", "n"]);
  const misspelt = random.pick([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]);
  return misspelt === word ? misspell(word, random) : misspelt;
}

const COMMON_WORDS = new Set(LEXICON.slice(0, 500));

/** Two words of the title and two of those that the body comes back to, as a reader remembers an article. */
function keywordsOf({ article, text }: ArticleDocument, random: Random): readonly string[] {
  const inTitle = article.title.toLowerCase().match(/[a-z]+/g) ?? [];
  const inBody = text.plainText.toLowerCase().match(/[a-z]{5,}/g) ?? [];
  const counts = new Map<string, number>();
  for (const word of inBody) counts.set(word, (counts.get(word) ?? 0) + 1);
  const topic = [...counts].flatMap(([word, count]) =>
    count > 2 && LEXICON_WORDS.has(word) && !COMMON_WORDS.has(word) ? [word] : [],
  );
  const [title = ""] = inTitle.filter((word) => LEXICON_WORDS.has(word) && word.length > 4);
  const [plain = ""] = inTitle.filter((word) => !LEXICON_WORDS.has(word) && word.length > 4);
  const first = random.below(topic.length);
  const body = [topic[first] ?? "", topic[(first + 1) % topic.length] ?? ""];
  return [...new Set([plain, title, ...body])].filter((word) => word !== "");
}

function withTypos(words: readonly string[], typos: number, random: Random): string {
  const wrong = new Set<number>();
  while (wrong.size < Math.min(typos, words.length)) wrong.add(random.below(words.length));
  return words
    .map((word, place) => (wrong.has(place) && word.length > 4 ? misspell(word, random) : word))
    .join(" ");
}

function identifierOf({ article }: ArticleDocument, random: Random): string {
  if (article.kind === "code") {
    const code = article.codes[0] ?? article.title;
    return random.pick([code, code.replace(" ", "-"), code.split(" ").at(-1) ?? code]);
  }
  if (article.kind !== "event") return article.title;
  const { eventId, eventSources, symbolicName } = article;
  return random.pick([
    String(eventId),
    `event ${eventId}`,
    `event id ${eventId} ${eventSources[0].toLowerCase()}`,
    symbolicName ?? String(eventId),
    (symbolicName ?? String(eventId)).toLowerCase(),
  ]);
}

function filledIn({ article }: ArticleDocument, random: Random): string {
  const template =
    article.kind === "event" ? article.messageText : article.kind === "code" ? article.wireTexts[0] : "";
  const values = [
    "Default EX01",
    "192.0.2.17",
    "user@example.com",
    "LogonDenied",
    "EX02.example.com",
    "10.1.2.3:25",
  ] as const;
  return (template ?? "").replace(/%\d/g, () => random.pick(values));
}

/** Queries of each class for some of the articles, the same for the same seed. */
export function generateQueries(
  documents: readonly ArticleDocument[],
  perClass: number,
  seed = 1,
): GeneratedQueries {
  const random = createRandom(seed);
  const chosen = Array.from({ length: perClass }, () => documents[random.below(documents.length)]).filter(
    (document) => document !== undefined,
  );
  const each = (textOf: (document: ArticleDocument) => string): readonly GeneratedQuery[] =>
    chosen.map((document) => ({ text: textOf(document), expected: document.article.url }));
  const taken = new Set(documents.map(({ article }) => (article.kind === "event" ? article.eventId : 0)));
  function negative(place: number): string {
    if (place % 4 === 0) return random.pick(OFF_TOPIC);
    if (place % 4 === 1) {
      let eventId = 1000 + random.below(60000);
      while (taken.has(eventId)) eventId += 1;
      return `event ${eventId}`;
    }
    if (place % 4 === 2) return `${4 + random.below(2)}50 5.${random.below(8)}.${990 + random.below(9)}`;
    const invented = Array.from({ length: 3 }, () =>
      misspell(
        misspell(
          misspell(random.pick(["wardrobe", "telescope", "cinnamon", "harmonica", "pelican"]), random),
          random,
        ),
        random,
      ),
    );
    return `exchange server ${invented.join(" ")}`;
  }
  return {
    keywords: each((document) => withTypos(keywordsOf(document, random), 0, random)),
    oneTypo: each((document) => withTypos(keywordsOf(document, random), 1, random)),
    twoTypos: each((document) => withTypos(keywordsOf(document, random), 2, random)),
    ids: each((document) => identifierOf(document, random)),
    typing: each(({ article: { title } }) => {
      // Up to the colon a title may be that of many articles.
      const least = title.indexOf(":") + 5;
      return title.slice(0, least + random.below(title.length - least));
    }),
    pastes: each((document) => filledIn(document, random)),
    negatives: Array.from({ length: perClass }, (_, place) => ({ text: negative(place) })),
  };
}
