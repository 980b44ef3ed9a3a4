import type { SearchEntry } from "../entry";
import { foldQuery } from "../words/clean-query";
import type { Concept } from "../words/concept";
import type { Asked } from "./asked";
import { glossQuery } from "../words/foreign-terms";
import { resolveIdentifiers } from "./identifier-concepts";
import type { KnownIdentifiers } from "./known-identifiers";
import { namesOtherSubject, readOtherTasks } from "../words/other-subjects";
import { readLanguage } from "../words/read-language";
import { readQuery } from "./read-query";
import type { FoundTopics } from "../words/resolve-topics";
import { resolveWords, type Correction } from "../words/resolve-words";
import type { Understood } from "./understood";
import { withKnownNames } from "./suggest-query";
import { speaksOfMailFlow } from "../words/topics";
import type { Vocabulary } from "../words/vocabulary";

/** A typed query, read. */
export type QueryReading = {
  readonly asked: Asked;
  /** What may stand in a command or a step of the wizard: they know no topics. */
  readonly literal: readonly Concept[];
  readonly corrections: readonly Correction[];
  readonly understood: Understood;
};

type QueryReader = (
  query: string,
  vocabulary: Vocabulary,
  findPhrase: (query: string) => Concept | undefined,
) => QueryReading;

/** An article is about an identifier when it is at least as exact. */
const EXACT_ENOUGH = 0.6;

function isKnown({ subjects }: Concept): boolean {
  return [...subjects.values()].some((exactness) => exactness >= EXACT_ENOUGH);
}

/** Reads cleaned queries by what all articles are about. */
export function createQueryReader(
  entries: readonly SearchEntry[],
  known: KnownIdentifiers,
  closestName: (misspelt: string) => string | undefined,
  findTopics: (query: string) => FoundTopics,
): QueryReader {
  return (query, vocabulary, findPhrase) => {
    const read = readQuery(query, known);
    const isTyping = !query.endsWith(" ");
    const { read: meant, corrections: nameCorrections } = withKnownNames(
      read,
      closestName,
      vocabulary,
      isTyping,
    );
    const identifiers = resolveIdentifiers(meant, known, entries);
    const glosses = glossQuery(query);
    const inEnglish = [query, ...glosses].join(" ");
    const found = findTopics(inEnglish);
    const otherTasks = readOtherTasks(inEnglish, entries.length, found.concept !== undefined);
    const topics = { ...found, isAboutMail: found.isAboutMail && otherTasks.length === 0 };
    const words = resolveWords(query, meant.words, glosses, vocabulary, entries.length, isTyping, topics);
    const wording = findPhrase(query);
    const named = [...identifiers.concepts, ...(wording ? [wording] : [])];
    const isForeign = glosses.length > 0 || readLanguage(query) !== undefined;
    const unknown = words.concepts.filter(({ forms }) => forms.size === 0);
    return {
      asked: {
        identifiers: named,
        words: words.concepts,
        topic: found.concept,
        versions: read.versions,
        isByIdentifier: named.some((concept) => concept.identifies && isKnown(concept)),
        isAboutMail: found.concept !== undefined || speaksOfMailFlow(foldQuery(inEnglish)),
        otherTasks: otherTasks.length,
        namesOtherSubject: namesOtherSubject(inEnglish),
        // The pages are in English: that they lack the words of another language says nothing.
        unknownShare: isForeign ? 0 : unknown.length / Math.max(1, words.concepts.length),
        hasUnknownIdentifier:
          identifiers.unknownEventIds.length + identifiers.unknownCodes.length > 0 ||
          identifiers.concepts.some(({ subjects, identifies }) => identifies && subjects.size === 0) ||
          read.eventSources.some(({ known: hasArticles }) => !hasArticles),
      },
      literal: [...identifiers.concepts, ...words.concepts, ...otherTasks],
      corrections: [...nameCorrections, ...words.corrections],
      understood: {
        eventIds: read.events.map(({ eventId }) => eventId),
        eventSources: read.eventSources.map(({ eventSource }) => eventSource),
        codes: read.codes,
        names: meant.names.map(({ name }) => name),
        versions: read.versions,
        words: words.concepts.filter(({ forms }) => forms.size > 0).map(({ text }) => text),
        unknownEventIds: identifiers.unknownEventIds,
        unknownEventSources: read.eventSources.flatMap(({ eventSource, known: hasArticles }) =>
          hasArticles ? [] : [eventSource],
        ),
        unknownCodes: identifiers.unknownCodes,
        unknownNames: identifiers.unknownNames,
        unknownWords: words.unknown,
      },
    };
  };
}
