import type { EventId } from "@/lib/mail-flow/event-id";
import type { EventSource } from "@/lib/mail-flow/event-source";
import type { SearchEntry } from "../entry";

/** Every identifier that an article is about, and the places of its articles. */
export type KnownIdentifiers = {
  readonly eventIds: ReadonlyMap<EventId, readonly number[]>;
  /** By the source's letters and digits alone. */
  readonly eventSources: ReadonlyMap<string, EventSource>;
  /** By the source's letters and digits alone. */
  readonly articlesOfSource: ReadonlyMap<string, readonly number[]>;
  readonly codes: ReadonlyMap<string, readonly number[]>;
  /** Codes that articles about faults quote. */
  readonly quotedCodes: ReadonlyMap<string, readonly number[]>;
  readonly replyCodes: ReadonlyMap<string, readonly number[]>;
  /** Symbolic names and NDR tokens in lower case. */
  readonly names: ReadonlyMap<string, { readonly name: string; readonly articles: readonly number[] }>;
};

/** Letters and digits of a name alone, so that "MSExchange Edge Sync" and "msexchangeedgesync" are the same. */
export function squash(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

// The pairs come in the order of places.
function collect<Key>(pairs: Iterable<readonly [Key, number]>): ReadonlyMap<Key, readonly number[]> {
  const places = new Map<Key, number[]>();
  for (const [key, place] of pairs) {
    const known = places.get(key);
    if (!known) places.set(key, [place]);
    else if (known.at(-1) !== place) known.push(place);
  }
  return places;
}

/** Reads the identifiers of all entries. */
export function collectIdentifiers(entries: readonly SearchEntry[]): KnownIdentifiers {
  const codes = entries.flatMap(({ codes = [] }, place) => codes.map((code) => [code, place] as const));
  const names = entries.flatMap(({ names: own = [] }, place) => own.map((name) => ({ name, place })));
  const articlesOfName = collect(names.map(({ name, place }) => [name.toLowerCase(), place] as const));
  return {
    eventIds: collect(entries.flatMap(({ eventId }, place) => (eventId ? [[eventId, place] as const] : []))),
    eventSources: new Map(
      entries.flatMap(({ eventSources = [] }) =>
        eventSources.map((source) => [squash(source), source] as const),
      ),
    ),
    articlesOfSource: collect(
      entries.flatMap(({ eventSources = [] }, place) =>
        eventSources.map((source) => [squash(source), place] as const),
      ),
    ),
    codes: collect(codes),
    quotedCodes: collect(
      entries.flatMap(({ quotedCodes = [] }, place) => quotedCodes.map((code) => [code, place] as const)),
    ),
    replyCodes: collect(
      codes.flatMap(([code, place]) => (/^\d{3}\b/.test(code) ? [[code.slice(0, 3), place] as const] : [])),
    ),
    names: new Map(
      names.map(({ name }) => {
        const key = name.toLowerCase();
        return [key, { name, articles: articlesOfName.get(key) ?? [] }] as const;
      }),
    ),
  };
}
