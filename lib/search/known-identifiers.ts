import type { EventId } from "@/lib/mail-flow/event-id";
import type { EventSource } from "@/lib/mail-flow/event-source";
import type { SearchEntry } from "./artefacts";

/** Every identifier that an article is about, and the places of its articles. */
export type KnownIdentifiers = {
  readonly eventIds: ReadonlyMap<EventId, readonly number[]>;
  /** By the source's letters and digits alone. */
  readonly eventSources: ReadonlyMap<string, EventSource>;
  readonly codes: ReadonlyMap<string, readonly number[]>;
  readonly replyCodes: ReadonlyMap<string, readonly number[]>;
  /** Symbolic names and NDR tokens in lower case. */
  readonly names: ReadonlyMap<string, { readonly name: string; readonly articles: readonly number[] }>;
};

/** Letters and digits of a name alone, so that "MSExchange Edge Sync" and "msexchangeedgesync" are the same. */
export function squash(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function collect<Key>(pairs: Iterable<readonly [Key, number]>): Map<Key, number[]> {
  const places = new Map<Key, number[]>();
  for (const [key, place] of pairs) {
    const known = places.get(key);
    if (!known) places.set(key, [place]);
    else if (!known.includes(place)) known.push(place);
  }
  return places;
}

/** Reads the identifiers of all entries. */
export function collectIdentifiers(entries: readonly SearchEntry[]): KnownIdentifiers {
  const codes = entries.flatMap(({ codes = [] }, place) => codes.map((code) => [code, place] as const));
  const names = new Map<string, { name: string; articles: number[] }>();
  for (const [place, entry] of entries.entries()) {
    for (const name of entry.names ?? []) {
      const known = names.get(name.toLowerCase());
      if (known) known.articles.push(place);
      else names.set(name.toLowerCase(), { name, articles: [place] });
    }
  }
  return {
    eventIds: collect(entries.flatMap(({ eventId }, place) => (eventId ? [[eventId, place] as const] : []))),
    eventSources: new Map(
      entries.flatMap(({ eventSources = [] }) =>
        eventSources.map((source) => [squash(source), source] as const),
      ),
    ),
    codes: collect(codes),
    replyCodes: collect(
      codes.flatMap(([code, place]) => (/^\d{3}\b/.test(code) ? [[code.slice(0, 3), place] as const] : [])),
    ),
    names,
  };
}
