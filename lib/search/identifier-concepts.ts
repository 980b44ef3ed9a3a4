import type { EventReference } from "@/lib/articles/article";
import type { SearchEntry } from "./artefacts";
import type { Concept } from "./concept";
import type { KnownIdentifiers } from "./known-identifiers";
import { squash } from "./known-identifiers";
import type { ReadQuery } from "./read-query";
import { identifierWeight, wordWeight } from "./word-weight";

/** An event ID that no article has, or none from the source that the query names. */
export type UnknownEventId = {
  /** As the query has it, for it may be no possible ID at all. */
  readonly eventId: number;
  /** The nearest event IDs that we have. */
  readonly neighbours: readonly number[];
  /** The same ID as other sources log it. */
  readonly otherSources: readonly EventReference[];
};

/** A code that no article is about. */
export type UnknownCode = { readonly code: string; readonly neighbours: readonly string[] };

export type ResolvedIdentifiers = {
  readonly concepts: readonly Concept[];
  readonly unknownEventIds: readonly UnknownEventId[];
  readonly unknownCodes: readonly UnknownCode[];
  readonly unknownNames: readonly string[];
};

/** How exactly an article's identifier is the one that was asked for. */
const EXACTNESS = {
  asked: 1,
  /** A number that nobody called an event ID. */
  assumed: 0.9,
  /** "550 5.4.14" for an article about "554 5.4.14". */
  otherReplyCode: 0.85,
  /** "550" for an article about "550 5.7.1". */
  replyCodeAlone: 0.6,
  /** All events of a source, when nothing else is asked. */
  sourceAlone: 0.7,
} as const;

// An article that only mentions an event ID must not pass as the article about it; one that names a code among
// its subjects may.
const MENTION = { event: 0.3, code: 0.55 } as const;
const MOST_NEIGHBOURS = 4;

function concept(fields: Pick<Concept, "text" | "weight"> & Partial<Concept>): Concept {
  return { forms: new Map(), subjects: new Map(), identifies: true, label: fields.text, ...fields };
}

function nearest(eventId: number, known: Iterable<number>): readonly number[] {
  return [...known]
    .filter((other) => other !== eventId)
    .sort((a, b) => Math.abs(a - eventId) - Math.abs(b - eventId) || a - b)
    .slice(0, MOST_NEIGHBOURS);
}

function subjectsOfCode(code: string, known: KnownIdentifiers): ReadonlyMap<number, number> {
  const subjects = new Map<number, number>();
  const enhancedStatusCode = code.includes(".") ? code.split(" ").at(-1) : undefined;
  if (enhancedStatusCode === undefined) {
    for (const place of known.replyCodes.get(code) ?? []) subjects.set(place, EXACTNESS.replyCodeAlone);
  } else {
    for (const place of known.codes.get(enhancedStatusCode) ?? [])
      subjects.set(place, EXACTNESS.otherReplyCode);
  }
  for (const place of known.codes.get(code) ?? []) subjects.set(place, EXACTNESS.asked);
  return subjects;
}

function codesLike(code: string, known: KnownIdentifiers): readonly string[] {
  const beginning = (code.split(" ").at(-1) ?? code).replace(/\d+$/, "");
  return [...known.codes.keys()].filter((other) => other.startsWith(beginning)).slice(0, MOST_NEIGHBOURS);
}

/** Looks up what the query names among the identifiers of all articles. */
export function resolveIdentifiers(
  read: ReadQuery,
  known: KnownIdentifiers,
  entries: readonly SearchEntry[],
): ResolvedIdentifiers {
  const weight = identifierWeight(entries.length);
  const sources = read.eventSources.map(({ eventSource }) => squash(eventSource));
  const hasSource = (place: number): boolean =>
    (entries[place]?.eventSources ?? []).some((eventSource) => sources.includes(squash(eventSource)));
  const concepts: Concept[] = [];
  const unknownEventIds: UnknownEventId[] = read.impossibleEventIds.map((text) => ({
    eventId: Number(text),
    neighbours: [],
    otherSources: [],
  }));
  const unknownCodes: UnknownCode[] = [];

  for (const { eventId, asked } of read.events) {
    const places = known.eventIds.get(eventId) ?? [];
    const subjects = places.filter((place) => sources.length === 0 || hasSource(place));
    const exactness = asked ? EXACTNESS.asked : EXACTNESS.assumed;
    concepts.push(
      concept({
        text: String(eventId),
        weight,
        label: `event ID ${eventId}`,
        forms: new Map([[String(eventId), MENTION.event]]),
        subjects: new Map(subjects.map((place) => [place, exactness])),
      }),
    );
    if (subjects.length > 0) continue;
    const otherSources = places.flatMap((place) =>
      (entries[place]?.eventSources ?? []).map((eventSource) => ({ eventSource, eventId })),
    );
    unknownEventIds.push({ eventId, neighbours: nearest(eventId, known.eventIds.keys()), otherSources });
  }
  for (const text of read.impossibleEventIds) concepts.push(concept({ text, weight }));

  for (const code of read.codes) {
    const subjects = subjectsOfCode(code, known);
    const mention = code.split(" ").at(-1) ?? code;
    const isReplyCode = !code.includes(".");
    concepts.push(
      concept({
        text: code,
        weight: isReplyCode ? weight / 2 : weight,
        forms: new Map([[mention, MENTION.code]]),
        subjects,
      }),
    );
    if (subjects.size === 0)
      unknownCodes.push({ code, neighbours: isReplyCode ? [] : codesLike(code, known) });
  }

  for (const { name } of read.names) {
    const places = known.names.get(name.toLowerCase())?.articles ?? [];
    const forms = new Map([[name.toLowerCase(), MENTION.code]]);
    concepts.push(
      concept({
        text: name,
        weight,
        forms,
        subjects: new Map(places.map((place) => [place, EXACTNESS.asked])),
      }),
    );
  }

  for (const { eventSource, known: isKnown } of read.eventSources) {
    const places = [...entries.keys()].filter(hasSource);
    const isAll = read.events.length + read.codes.length + read.names.length + read.words.length === 0;
    concepts.push(
      concept({
        text: eventSource,
        weight: isKnown ? wordWeight(eventSource, places.length, entries.length) : weight * 0.75,
        identifies: isAll,
        subjects: new Map(places.map((place) => [place, isAll ? EXACTNESS.sourceAlone : 1])),
      }),
    );
  }

  const unknownNames = read.names.filter((name) => !name.known).map(({ name }) => name);
  return { concepts, unknownEventIds, unknownCodes, unknownNames };
}
