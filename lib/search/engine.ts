import type { SearchBody, SearchCore, SearchText } from "./artefacts";
import { cleanQuery, foldQuery } from "./clean-query";
import { createNameFinder } from "./closest-name";
import { createCommandFinder } from "./find-commands";
import { createStepFinder } from "./find-steps";
import type { FullText } from "./full-text-index";
import { createIndex, openFullText } from "./full-text-index";
import { resolveIdentifiers } from "./identifier-concepts";
import { collectIdentifiers } from "./known-identifiers";
import { isNarrowed, isWanted } from "./narrow";
import { readPassages } from "./paste-concepts";
import { glossQuery } from "./foreign-terms";
import { namesOtherSubject, readOtherTasks } from "./other-subjects";
import { createPhraseFinder, createTitleFinder } from "./phrases";
import { presentResult } from "./present-result";
import type { RankedArticle } from "./rank-articles";
import { rankArticles } from "./rank-articles";
import { readQuery } from "./read-query";
import { readTokens } from "./read-tokens";
import { speaksOfMailFlow } from "./topics";
import { createTopicFinder } from "./resolve-topics";
import { resolveWords } from "./resolve-words";
import type { SearchAnswer, SearchOptions, SearchResult } from "./search-answer";
import { meantLiterally } from "./short-texts";
import { suggestQuery, withKnownNames } from "./suggest-query";
import type { Suggestion } from "./suggest";
import { createSuggester } from "./suggest";

export type { SearchAnswer, SearchOptions, SearchResult } from "./search-answer";

/** Search over the artefacts of one build. */
export type SearchEngine = {
  /** From now on bodies are searched too, and snippets show them. Throws when the body is of another build. */
  readonly addBody: (body: SearchBody) => void;
  /** The good matches for a typed query, best first. Never throws. */
  readonly search: (query: string, options?: SearchOptions) => SearchAnswer;
  /** Titles, names, IDs, codes and sources for what is typed so far. */
  readonly suggest: (prefix: string, limit?: number) => readonly Suggestion[];
  /** Articles that share the telling words of a pasted text, best first; none when none is a good match. */
  readonly rankWords: (text: string, limit?: number) => readonly SearchResult[];
  /** The words and codes of a text that articles have exactly so, in its order and spelling. */
  readonly knownWords: (text: string) => readonly string[];
};

const DEFAULT_LIMIT = 10;
const MOST_LIFTED = 3;
/** Words that are found, but nowhere near each other, stay below this. */
const LEAST_SCORE = 0.3;
/** Above this the words of a query have found what it asks for. */
const SURE_SCORE = 0.5;
/** A paste has many words: a few that meet by chance are no good match. */
const LEAST_PASTE_SCORE = 0.45;

/** Opens the core for searching, and the body when it is there already. */
export function createSearchEngine({ entries, fingerprint }: SearchCore, body?: SearchBody): SearchEngine {
  const known = collectIdentifiers(entries);
  const closestName = createNameFinder([...known.names.values()].map(({ name }) => name));
  const suggest = createSuggester(entries);
  const findTopics = createTopicFinder(entries);
  const findTitles = createTitleFinder(entries);
  let texts: readonly SearchText[] = [];
  let fullText: FullText;
  let findPhrase = createPhraseFinder(entries, texts);
  let findCommands = createCommandFinder(entries, texts);
  let findSteps = createStepFinder([]);
  if (body) addBody(body);
  else fullText = openFullText(createIndex(entries));

  function addBody(added: SearchBody): void {
    if (added.fingerprint !== fingerprint)
      throw new Error("The search body belongs to another build than its core");
    texts = added.texts;
    fullText = openFullText(added.index);
    findPhrase = createPhraseFinder(entries, texts);
    findCommands = createCommandFinder(entries, texts);
    findSteps = createStepFinder(added.steps);
  }

  function present(ranked: readonly RankedArticle[], limit: number): readonly SearchResult[] {
    // How close together the words stand is known only now, and may lift an article over its neighbours.
    return ranked
      .slice(0, limit + MOST_LIFTED)
      .flatMap((article) => {
        const entry = entries[article.article];
        return entry ? [presentResult(article, entry, texts[article.article], fullText)] : [];
      })
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  }

  function search(typed: string, options: SearchOptions = {}): SearchAnswer {
    const query = cleanQuery(typed);
    const read = readQuery(query, known);
    const isTyping = !query.endsWith(" ");
    const { vocabulary } = fullText;
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
    const phrase = findPhrase(query);
    const named = findTitles(query);
    // What may stand in a command or a step of the wizard: they know no topics.
    const literal = [...identifiers.concepts, ...words.concepts, ...otherTasks];
    const concepts = [...literal, ...(topics.concept ? [topics.concept] : []), ...(phrase ? [phrase] : [])];
    const isAboutMail = topics.concept !== undefined || speaksOfMailFlow(foldQuery(inEnglish));
    const rank = (isTopicEnough: boolean): readonly RankedArticle[] => {
      const context = { versions: read.versions, isTopicEnough, isAboutMail, named };
      return rankArticles(concepts, fullText, entries, context).filter(({ article }) => {
        const entry = entries[article];
        return entry !== undefined && isWanted(entry, options);
      });
    };
    const limit = options.limit ?? DEFAULT_LIMIT;
    const byWords = rank(false);
    // A long description of a known matter in words that no article uses: its topic is all there is to go by. The same
    // when it names an event without an article, which the page says.
    const unknownEvents = new Set(identifiers.unknownEventIds.map(({ eventId }) => String(eventId)));
    const isUnknownEvent = (text: string): boolean =>
      read.eventSources.length === 0 && unknownEvents.has(text);
    const mayGoByTopic =
      topics.concept !== undefined &&
      !identifiers.concepts.some(({ text, identifies, subjects }) =>
        subjects.size > 0 ? identifies : !isUnknownEvent(text),
      ) &&
      otherTasks.length === 0 &&
      (topics.isAboutMail || !namesOtherSubject(inEnglish));
    // Presenting takes most of the time, and never makes an article surer than it was ranked.
    const isHopeless = mayGoByTopic && (byWords[0]?.score ?? 0) < SURE_SCORE;
    const shown = isHopeless ? [] : present(byWords, limit);
    const isByTopic = mayGoByTopic && (shown[0]?.score ?? 0) < SURE_SCORE;
    const results = isByTopic ? present(rank(true), limit) : shown;
    const corrections = [...nameCorrections, ...words.corrections];
    const suggestion = results.length > 0 ? suggestQuery(query, corrections) : undefined;
    return {
      query: query.trimEnd(),
      results,
      steps: isNarrowed(options) ? [] : findSteps(meantLiterally(literal)),
      commands: findCommands(meantLiterally(literal)).filter(({ article }) => isWanted(article, options)),
      ...(suggestion === undefined ? {} : { suggestion }),
      understood: {
        eventIds: read.events.map(({ eventId }) => eventId),
        eventSources: read.eventSources.map(({ eventSource }) => eventSource),
        codes: read.codes,
        names: meant.names.map(({ name }) => name),
        versions: read.versions,
        words: words.concepts.filter(({ forms }) => forms.size > 0).map(({ text }) => text),
        unknownEventIds: identifiers.unknownEventIds,
        unknownEventSources: read.eventSources.flatMap(({ eventSource, known: isKnown }) =>
          isKnown ? [] : [eventSource],
        ),
        unknownCodes: identifiers.unknownCodes,
        unknownNames: identifiers.unknownNames,
        unknownWords: words.unknown,
      },
    };
  }

  function rankWords(text: string, limit = DEFAULT_LIMIT): readonly SearchResult[] {
    const best = new Map<number, RankedArticle>();
    for (const concepts of readPassages(text, fullText.vocabulary, entries.length)) {
      for (const ranked of rankArticles(concepts, fullText, entries)) {
        if (ranked.score > (best.get(ranked.article)?.score ?? 0)) best.set(ranked.article, ranked);
      }
    }
    const ranked = [...best.values()].sort((a, b) => b.score - a.score || a.article - b.article);
    return present(ranked, limit).filter(({ score }) => score >= LEAST_PASTE_SCORE);
  }

  function knownWords(text: string): readonly string[] {
    const query = cleanQuery(text);
    return readTokens(query)
      .filter(({ term }) => fullText.vocabulary.count(term) > 0)
      .map(({ start, end }) => query.slice(start, end));
  }

  return { addBody, search, suggest, rankWords, knownWords };
}
