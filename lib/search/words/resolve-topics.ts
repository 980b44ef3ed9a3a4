import type { SearchEntry } from "../entry";
import { foldQuery } from "./clean-query";
import type { Concept } from "./concept";
import { MENTION_QUALITY } from "./concept";
import type { Topic } from "./topics";
import { speaksOfMail, TOPICS } from "./topics";
import { identifierWeight } from "./word-weight";

/** How well an article fits a topic: it is about the topic itself, or only of the same area. */
const QUALITY = { about: 1, sameArea: 0.6 } as const;
/** How well when another topic of the query is a narrower one. */
const GENERAL_SHARE = 0.85;
/** How much it counts that an article is about all topics of a query. */
const SHARE_OF_ALL = 0.2;
/** Of the articles about a topic so many are considered, whatever their words. */
const MOST_CANDIDATES = 60;
/** Plain words tell less than an identifier. */
const WEIGHT_SHARE = 0.55;

function subjectsOf({ area, about }: Topic, entries: readonly SearchEntry[]): ReadonlyMap<number, number> {
  return new Map(
    entries.flatMap((entry, place) => {
      if (entry.area !== area) return [];
      const isAbout = about.test(`${entry.title}\n${entry.summary}`.toLowerCase());
      return [[place, isAbout ? QUALITY.about : QUALITY.sameArea] as const];
    }),
  );
}

/** What a query is about in plain words. */
export type FoundTopics = {
  /** All topics as one: an article need not be about each of them. */
  readonly concept: Concept | undefined;
  /** The query also says that it is about mail, so that what it names besides is where the reader noticed it. */
  readonly isAboutMail: boolean;
  /** Whether a word is one by which a topic was found: that no article has it says nothing then. */
  readonly explain: (term: string) => boolean;
};

/** The best that an article is to any of the topics, a little less when it leaves others aside. */
function joinSubjects(all: readonly ReadonlyMap<number, number>[]): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  const met = new Map<number, number>();
  for (const subjects of all) {
    for (const [place, quality] of subjects) {
      best.set(place, Math.max(best.get(place) ?? 0, quality));
      met.set(place, (met.get(place) ?? 0) + quality / all.length);
    }
  }
  return new Map(
    [...best].map(([place, quality]) => [
      place,
      quality * (1 - SHARE_OF_ALL) + SHARE_OF_ALL * (met.get(place) ?? 0),
    ]),
  );
}

/** Finds the topics of queries. */
export function createTopicFinder(entries: readonly SearchEntry[]): (query: string) => FoundTopics {
  const weight = WEIGHT_SHARE * identifierWeight(entries.length);
  const known = new Map<Topic, ReadonlyMap<number, number>>();

  function subjectsOfTopic(topic: Topic): ReadonlyMap<number, number> {
    const subjects = known.get(topic) ?? subjectsOf(topic, entries);
    known.set(topic, subjects);
    return subjects;
  }

  function conceptOf(topics: readonly Topic[]): Concept {
    const isNarrowed = topics.some(({ isGeneral = false }) => !isGeneral);
    const all = topics.map((topic) => {
      const subjects = subjectsOfTopic(topic);
      return topic.isGeneral && isNarrowed
        ? new Map([...subjects].map(([place, quality]) => [place, quality * GENERAL_SHARE]))
        : subjects;
    });
    const text = topics.map(({ name }) => name).join(", ");
    return {
      text,
      weight,
      forms: new Map(),
      mention: MENTION_QUALITY,
      subjects: joinSubjects(all),
      candidates: all.flatMap((subjects) =>
        [...subjects.keys()]
          .filter((place) => (subjects.get(place) ?? 0) >= QUALITY.about * GENERAL_SHARE)
          .slice(0, MOST_CANDIDATES),
      ),
      identifies: false,
      label: text,
    };
  }

  return (query) => {
    const folded = foldQuery(query);
    const topics = TOPICS.filter(({ asked }) => asked.every((pattern) => pattern.test(folded)));
    return {
      concept: topics.length === 0 ? undefined : conceptOf(topics),
      isAboutMail: topics.length > 0 && speaksOfMail(folded),
      explain: (term) => topics.some(({ asked }) => asked.some((pattern) => pattern.test(term))),
    };
  };
}
