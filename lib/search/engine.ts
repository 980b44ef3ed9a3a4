import type { AskedLanguage, Phrases } from "@/lib/articles/asked-languages";
import type { SearchBody, SearchCore } from "./artefacts";
import { fromColumns } from "./entry-columns";
import type { SearchEntry, SearchText } from "./entry";
import { cleanQuery } from "./words/clean-query";
import { createNameFinder } from "./words/closest-name";
import type { Asked } from "./query/asked";
import { createForeignPhraseMatcher, type ForeignPhraseMatcher } from "./evidence/foreign-phrases";
import { likelihoodOfAnswer, readAnswerSigns } from "./evidence/is-answered";
import { createPhraseMatcher, type Phrase } from "./evidence/phrase-match";
import { bestOfBoth } from "./evidence/best-of-both";
import { rankArticles, type RankedArticle } from "./evidence/rank-articles";
import { withoutPhrase } from "./evidence/without-phrase";
import { leftAsideBy } from "./answer/left-aside";
import { createCommandFinder } from "./answer/find-commands";
import { createStepFinder } from "./answer/find-steps";
import type { FullText } from "./index/full-text-index";
import { createIndex, openFullText } from "./index/full-text-index";
import { collectIdentifiers } from "./query/known-identifiers";
import { isNarrowed, isWanted } from "./answer/narrow";
import { readPassages } from "./query/paste-concepts";
import { createPhraseFinder } from "./query/phrases";
import { readLanguage } from "./words/read-language";
import { presentResult } from "./answer/present-result";
import { createQueryReader } from "./query/read-asked";
import { readTokens } from "./words/read-tokens";
import { createTopicFinder } from "./words/resolve-topics";
import type { SearchAnswer, SearchOptions, SearchResult } from "./answer/search-answer";
import { sharedCodeOf } from "./answer/shared-code";
import { meantLiterally } from "./query/short-texts";
import { correctionsThatLead, suggestQuery } from "./query/suggest-query";
import type { Suggestion } from "./suggest";
import { createSuggester } from "./suggest";

export type { SearchAnswer, SearchOptions, SearchResult } from "./answer/search-answer";

/** Search over the artefacts of one build. */
export type SearchEngine = {
  /** From now on bodies are searched too, and snippets show them. Throws when the body is of another build. */
  readonly addBody: (body: SearchBody) => void;
  /** From now on queries in a language are also held against its phrases. */
  readonly addLanguage: (language: AskedLanguage, phrases: Phrases) => void;
  /** The good matches for a typed query, best first. Never throws. */
  readonly search: (query: string, options?: SearchOptions) => SearchAnswer;
  /** Titles, names, IDs, codes, sources and phrases for what is typed so far. */
  readonly suggest: (prefix: string, limit?: number) => readonly Suggestion[];
  /** Articles that share the telling words of a pasted text, best first; none when none is a good match. */
  readonly rankWords: (text: string, limit?: number) => readonly SearchResult[];
  readonly entryAt: (article: number) => SearchEntry;
  /** Everything that was weighed for a query, for fitting the weights and for checks; `leftOut` is a phrase not to go by. */
  readonly weigh: (
    query: string,
    leftOut?: string,
  ) => { readonly asked: Asked; readonly ranked: readonly RankedArticle[] };
  /** The words and codes of a text that articles have exactly so, in its order and spelling. */
  readonly knownWords: (text: string) => readonly string[];
};

const DEFAULT_LIMIT = 10;
/** Below this likelihood the page says that there is no good match. */
const LEAST_LIKELIHOOD = 0.5;
/** A page whose sum is so much smaller than the best one's only distracts from it. */
const MOST_BEHIND = 4;
/** So much less makes a score e times smaller. */
const SPREAD = 2;

/** Opens the core for searching, and the body when it is there already. */
export function createSearchEngine({ columns, fingerprint }: SearchCore, body?: SearchBody): SearchEngine {
  const entries = fromColumns(columns);
  const known = collectIdentifiers(entries);
  const closestName = createNameFinder([...known.names.values()].map(({ name }) => name));
  const findTopics = createTopicFinder(entries);
  const titles = entries.map(({ title }, article): Phrase => ({ article, text: title }));
  const foreign = new Map<AskedLanguage, ForeignPhraseMatcher>();
  let texts: readonly SearchText[] = [];
  let causesOf: readonly (readonly number[])[] = [];
  let fullText: FullText;
  let suggest = createSuggester(entries);
  let matchPhrases = createPhraseMatcher(titles);
  let findPhrase = createPhraseFinder(entries, texts);
  let findCommands = createCommandFinder(entries, texts);
  let findSteps = createStepFinder([]);
  if (body) addBody(body);
  else fullText = openFullText(createIndex(entries));

  function addBody(added: SearchBody): void {
    if (added.fingerprint !== fingerprint)
      throw new Error("The search body belongs to another build than its core");
    texts = added.texts;
    causesOf = texts.map(({ causes }) => causes);
    fullText = openFullText(added.index);
    const phrases = texts.flatMap(({ askedAs }, article) =>
      askedAs.map((text): Phrase => ({ article, text })),
    );
    matchPhrases = createPhraseMatcher([...titles, ...phrases]);
    findPhrase = createPhraseFinder(entries, texts);
    findCommands = createCommandFinder(entries, texts);
    findSteps = createStepFinder(added.steps);
    suggest = createSuggester(
      entries,
      phrases.map(({ text }) => text),
    );
  }

  function addLanguage(language: AskedLanguage, phrases: Phrases): void {
    foreign.set(language, createForeignPhraseMatcher(entries, phrases));
  }

  const readQuery = createQueryReader(entries, known, closestName, findTopics);

  function rank(query: string, asked: Asked, leftOut?: string): readonly RankedArticle[] {
    const language = readLanguage(query);
    const inLanguage = language && foreign.get(language)?.(query);
    const matches = bestOfBoth(matchPhrases(asked.words, leftOut), inLanguage);
    const remaining = leftOut === undefined ? fullText : withoutPhrase(fullText, texts, leftOut);
    return rankArticles(asked, matches, remaining, entries, causesOf);
  }

  /** The pages worth showing, with their scores: none when it is likelier that there is no answer. */
  function choose(
    asked: Asked,
    ranked: readonly RankedArticle[],
  ): readonly { readonly ranked: RankedArticle; readonly score: number }[] {
    const [best] = ranked;
    // Nothing but identifiers, and no article is about any of them: the page says so.
    if (!best || (asked.words.length === 0 && !asked.isByIdentifier)) return [];
    const likelihood = likelihoodOfAnswer(readAnswerSigns(asked, best));
    if (likelihood < LEAST_LIKELIHOOD) return [];
    return ranked
      .filter(({ sum }) => best.sum - sum <= MOST_BEHIND)
      .map((one) => ({ ranked: one, score: likelihood * Math.exp((one.sum - best.sum) / SPREAD) }));
  }

  function present(
    chosen: readonly { readonly ranked: RankedArticle; readonly score: number }[],
    limit: number,
  ): readonly SearchResult[] {
    return chosen.slice(0, limit).flatMap(({ ranked, score }) => {
      const entry = entries[ranked.article];
      return entry ? [presentResult(ranked, score, entry, texts[ranked.article], fullText)] : [];
    });
  }

  function search(typed: string, options: SearchOptions = {}): SearchAnswer {
    const query = cleanQuery(typed);
    const reading = readQuery(query, fullText.vocabulary, findPhrase);
    const { asked, literal, corrections, understood } = reading;
    const chosen = choose(asked, rank(query, asked)).filter(({ ranked }) => {
      const entry = entries[ranked.article];
      return entry !== undefined && isWanted(entry, options);
    });
    const results = present(chosen, options.limit ?? DEFAULT_LIMIT);
    const suggestion = suggestQuery(query, correctionsThatLead(corrections, chosen[0]?.ranked));
    const sharedCode = sharedCodeOf(chosen.map(({ ranked }) => ranked));
    return {
      query: query.trimEnd(),
      results,
      steps: isNarrowed(options) ? [] : findSteps(meantLiterally(literal)),
      commands: findCommands(meantLiterally(literal)).filter(({ article }) => isWanted(article, options)),
      leftAside: leftAsideBy(chosen[0]?.ranked, asked),
      ...(sharedCode === undefined ? {} : { sharedCode }),
      ...(suggestion === undefined ? {} : { suggestion }),
      understood,
    };
  }

  function weigh(
    typed: string,
    leftOut?: string,
  ): { readonly asked: Asked; readonly ranked: readonly RankedArticle[] } {
    const query = cleanQuery(typed);
    const { asked } = readQuery(query, fullText.vocabulary, findPhrase);
    return { asked, ranked: rank(query, asked, leftOut) };
  }

  function entryAt(article: number): SearchEntry {
    const entry = entries[article];
    if (!entry) throw new Error(`No article has the number ${article}`);
    return entry;
  }

  function rankWords(text: string, limit = DEFAULT_LIMIT): readonly SearchResult[] {
    const best = new Map<number, { readonly ranked: RankedArticle; readonly score: number }>();
    for (const asked of readPassages(text, fullText.vocabulary, entries.length, findTopics)) {
      for (const one of choose(
        asked,
        rankArticles(asked, matchPhrases(asked.words), fullText, entries, causesOf),
      )) {
        if (one.score > (best.get(one.ranked.article)?.score ?? 0)) best.set(one.ranked.article, one);
      }
    }
    return present(
      [...best.values()].sort((a, b) => b.score - a.score || a.ranked.article - b.ranked.article),
      limit,
    );
  }

  function knownWords(text: string): readonly string[] {
    const query = cleanQuery(text);
    return readTokens(query)
      .filter(({ term }) => fullText.vocabulary.count(term) > 0)
      .map(({ start, end }) => query.slice(start, end));
  }

  return {
    addBody,
    addLanguage,
    search,
    suggest: (prefix, limit) => suggest(prefix, limit),
    rankWords,
    knownWords,
    weigh,
    entryAt,
  };
}
