import Fuse from "fuse.js";
import type { SearchEntry } from "./entry";
import { cleanQuery } from "./words/clean-query";
import type { TextRange } from "./answer/text-range";
import { joinRanges } from "./answer/text-range";
import { createTrigramFinder } from "./words/trigrams";

/** A short text that a reader may be about to type. */
export type Suggestion = {
  readonly text: string;
  readonly kind: "phrase" | "title" | "symbolic name" | "event" | "code" | "event source";
  /** The page that it names; none for an event source. */
  readonly url?: string;
  /** Where the typed text stands in it. */
  readonly ranges: readonly TextRange[];
};

type Candidate = Omit<Suggestion, "ranges"> & { readonly lowerCase: string };

/** Fuse reads every candidate, so it is shown only the likeliest. */
const MOST_FOR_FUSE = 150;
const LONGEST_PREFIX = 64;
const LEAST_SHARED_TRIGRAMS = 0.4;

function candidatesOf(entries: readonly SearchEntry[], phrases: readonly string[]): readonly Candidate[] {
  const candidates = new Map<string, Candidate>();
  function add(kind: Suggestion["kind"], text: string, url?: string): void {
    const key = `${kind}\n${text}\n${url ?? ""}`;
    candidates.set(key, { kind, text, lowerCase: text.toLowerCase(), ...(url === undefined ? {} : { url }) });
  }
  for (const { url, title, eventId, eventSources = [], codes = [], names = [] } of entries) {
    for (const eventSource of eventSources) {
      if (eventId !== undefined) add("event", `${eventId} ${eventSource}`, url);
      add("event source", eventSource);
    }
    for (const code of codes) add("code", code, url);
    for (const name of names) add("symbolic name", name, url);
    add("title", title, url);
  }
  for (const phrase of phrases) add("phrase", phrase);
  return [...candidates.values()];
}

/** How a candidate holds the prefix as it is typed: 0 at its start, 1 at a word's start, 2 inside a word. */
function placeOf(candidate: Candidate, prefix: string): number | undefined {
  const at = candidate.lowerCase.indexOf(prefix);
  if (at < 0) return undefined;
  if (at === 0) return 0;
  return candidate.lowerCase.includes(` ${prefix}`) ? 1 : 2;
}

/** Suggestions over titles, names, IDs, codes and sources of all entries, and phrases of people; never over bodies. */
export function createSuggester(
  entries: readonly SearchEntry[],
  phrases: readonly string[] = [],
): (prefix: string, limit?: number) => readonly Suggestion[] {
  const candidates = candidatesOf(entries, phrases);
  const alike = createTrigramFinder(candidates.map(({ text }) => text));

  function withPrefix(prefix: string, limit: number): readonly Candidate[] {
    return candidates
      .flatMap((candidate) => {
        const place = placeOf(candidate, prefix);
        return place === undefined ? [] : [{ candidate, place }];
      })
      .sort((a, b) => a.place - b.place || a.candidate.text.length - b.candidate.text.length)
      .slice(0, limit)
      .map(({ candidate }) => candidate);
  }

  function withFuse(prefix: string, limit: number): readonly Suggestion[] {
    const likely = alike(prefix, LEAST_SHARED_TRIGRAMS, MOST_FOR_FUSE).flatMap(
      (place) => candidates[place] ?? [],
    );
    const fuse = new Fuse(likely, {
      keys: ["text"],
      includeMatches: true,
      ignoreLocation: true,
      threshold: 0.34,
      minMatchCharLength: 2,
    });
    return fuse.search(prefix, { limit }).map(({ item, matches = [] }) => ({
      ...shown(item),
      ranges: joinRanges(
        matches.flatMap(({ indices }) => indices.map(([from, to]) => [from, to + 1] as const)),
      ),
    }));
  }

  return (typed, limit = 8) => {
    const prefix = cleanQuery(typed).trim().toLowerCase().slice(0, LONGEST_PREFIX);
    if (prefix === "") return [];
    const exact = withPrefix(prefix, limit).map((candidate) => {
      const at = candidate.lowerCase.indexOf(prefix);
      return { ...shown(candidate), ranges: [[at, at + prefix.length] as const] };
    });
    return exact.length > 0 || prefix.length < 3 ? exact : withFuse(prefix, limit);
  };
}

function shown({ text, kind, url }: Candidate): Omit<Suggestion, "ranges"> {
  return { text, kind, ...(url === undefined ? {} : { url }) };
}
