import type { EventReference } from "@/lib/articles/article";
import { ENVELOPE_CODES } from "@/lib/mail-flow/envelope-codes";
import { nearestCodes, nearestEventIds } from "@/lib/mail-flow/neighbours";
import type { EventId } from "@/lib/mail-flow/event-id";
import type { EventSource } from "@/lib/mail-flow/event-source";
import type { SearchEntry } from "../entry";
import type { Concept } from "../words/concept";
import { MENTION_QUALITY } from "../words/concept";
import type { KnownIdentifiers } from "./known-identifiers";
import { squash } from "./known-identifiers";
import type { NamedSource } from "./read-event-sources";
import type { NamedEvent } from "./read-numbers";
import type { ReadQuery } from "./read-query";
import { identifierWeight, wordWeight } from "../words/word-weight";

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
  /** A code that an article names after the one that it is about. */
  namedLater: 0.95,
  /** A number that nobody called an event ID. */
  assumed: 0.9,
  /** A number that is a version as well. */
  perhapsVersion: 0.3,
  /** "550 5.4.14" for an article about "554 5.4.14". */
  otherReplyCode: 0.85,
  /** "535 5.7.3" for an article about "451 5.7.3": a temporary failure is another matter than a permanent one. */
  otherClass: 0.4,
  /** A fault whose wire text has the code. */
  quoted: 0.82,
  /** "550" for an article about "550 5.7.1". */
  replyCodeAlone: 0.6,
  /** All events of a source, when nothing else is asked. */
  sourceAlone: 0.7,
} as const;

// An article that only mentions an event ID must not pass as the article about it; one that names a code among
// its subjects may.
const MENTION = { event: 0.3, code: 0.55 } as const;
/** A source without articles speaks against all articles, though less than an ID. */
const UNKNOWN_SOURCE_SHARE = 0.75;

function concept(fields: Pick<Concept, "text" | "weight"> & Partial<Concept>): Concept {
  return {
    forms: new Map(),
    mention: MENTION_QUALITY,
    subjects: new Map(),
    identifies: true,
    label: fields.text,
    ...fields,
  };
}

/** True where an article is about this code first; the enhanced code alone is enough. */
function isFirstCode(code: string, entry: SearchEntry | undefined): boolean {
  const [first] = entry?.codes ?? [];
  return first === code || first?.endsWith(` ${code}`) === true;
}

function subjectsOfCode(
  code: string,
  known: KnownIdentifiers,
  entries: readonly SearchEntry[],
): ReadonlyMap<number, number> {
  const subjects = new Map<number, number>();
  function add(places: readonly number[] | undefined, exactness: (place: number) => number): void {
    for (const place of places ?? [])
      subjects.set(place, Math.max(subjects.get(place) ?? 0, exactness(place)));
  }
  const [replyCode = "", enhancedStatusCode] = code.includes(" ") ? code.split(" ") : ["", code];
  if (code.includes(".") && enhancedStatusCode !== undefined) {
    add(known.codes.get(enhancedStatusCode), (place) => {
      const isSameClass = (entries[place]?.codes ?? []).some((other) =>
        other.startsWith(replyCode.charAt(0)),
      );
      return isSameClass ? EXACTNESS.otherReplyCode : EXACTNESS.otherClass;
    });
    add(known.quotedCodes.get(enhancedStatusCode), () => EXACTNESS.quoted);
  } else {
    add(known.replyCodes.get(code), () => EXACTNESS.replyCodeAlone);
  }
  add(known.codes.get(code), (place) =>
    isFirstCode(code, entries[place]) ? EXACTNESS.asked : EXACTNESS.namedLater,
  );
  return subjects;
}

/** Codes as articles are named by them: "5.7.1" only where no article is about it with a reply code. */
function namedCodes(known: KnownIdentifiers): readonly string[] {
  const codes = [...known.codes.keys()];
  const withReply = new Set(codes.flatMap((code) => code.split(" ")[1] ?? []));
  return codes.filter((code) => !withReply.has(code));
}

function codeConcept(
  code: string,
  known: KnownIdentifiers,
  entries: readonly SearchEntry[],
  weight: number,
): Concept {
  const mention = code.split(" ").at(-1) ?? code;
  return concept({
    text: code,
    weight: code.includes(".") ? weight : weight / 2,
    forms: new Map([[mention, MENTION.code]]),
    subjects: subjectsOfCode(code, known, entries),
  });
}

function nameConcept(name: string, known: KnownIdentifiers, weight: number): Concept {
  const articles = known.names.get(name.toLowerCase())?.articles ?? [];
  return concept({
    text: name,
    weight,
    forms: new Map([[name.toLowerCase(), MENTION.code]]),
    subjects: new Map(articles.map((place) => [place, EXACTNESS.asked])),
  });
}

/** How much less a code is the fault than another one of the query, which it passes on. */
const WRAPPER_SHARE = { envelope: 0.97, expired: 0.94 } as const;
const EXPIRED = /(?:^| )[45]\.4\.7$/;
/** What a sender in Exchange Online says of a connection: the other server's own reply stands behind it. */
const CONNECTION_ONLY = /(?:^| )4\.4\.31[6-9]$/;

/** 1 for a reply of its own. A code without its reply code is meant as well. */
function wrapperShare(code: string): number {
  if (EXPIRED.test(code)) return WRAPPER_SHARE.expired;
  const isEnvelope = [...ENVELOPE_CODES].some(
    (envelope) => envelope === code || envelope.endsWith(` ${code}`),
  );
  return isEnvelope || CONNECTION_ONLY.test(code) ? WRAPPER_SHARE.envelope : 1;
}

/** Of several codes the innermost is the fault: a message expired because of what the other server said. */
function putWrappersBelow(codes: readonly Concept[]): readonly Concept[] {
  if (codes.length < 2) return codes;
  return codes.map((concept) => {
    const share = wrapperShare(concept.text);
    if (share === 1) return concept;
    const subjects = [...concept.subjects].map(([place, exactness]) => [place, exactness * share] as const);
    return { ...concept, subjects: new Map(subjects) };
  });
}

/** Looks up what the query names among the identifiers of all articles. */
export function resolveIdentifiers(
  read: ReadQuery,
  known: KnownIdentifiers,
  entries: readonly SearchEntry[],
): ResolvedIdentifiers {
  const weight = identifierWeight(entries.length);
  const articlesOf = (eventSource: EventSource): readonly number[] =>
    known.articlesOfSource.get(squash(eventSource)) ?? [];
  const ofSources = new Set(read.eventSources.flatMap(({ eventSource }) => articlesOf(eventSource)));

  function eventConcept({ eventId, asked, orVersion }: NamedEvent): Concept {
    const exactness = orVersion ? EXACTNESS.perhapsVersion : asked ? EXACTNESS.asked : EXACTNESS.assumed;
    const articles = (known.eventIds.get(eventId) ?? []).filter(
      (place) => read.eventSources.length === 0 || ofSources.has(place),
    );
    return concept({
      text: String(eventId),
      weight,
      label: `event ID ${eventId}`,
      forms: new Map([[String(eventId), MENTION.event]]),
      subjects: new Map(articles.map((place) => [place, exactness])),
    });
  }

  function unknownEvent(eventId: EventId): UnknownEventId {
    const otherSources = (known.eventIds.get(eventId) ?? []).flatMap((place) =>
      (entries[place]?.eventSources ?? []).map((eventSource) => ({ eventSource, eventId })),
    );
    return {
      eventId,
      neighbours: nearestEventIds(String(eventId), [...known.eventIds.keys()]),
      otherSources,
    };
  }

  function sourceConcept({ eventSource, known: isKnown }: NamedSource): Concept {
    const articles = articlesOf(eventSource);
    const isAll = read.events.length + read.codes.length + read.names.length + read.words.length === 0;
    return concept({
      text: eventSource,
      weight: isKnown
        ? wordWeight(eventSource, articles.length, entries.length)
        : weight * UNKNOWN_SOURCE_SHARE,
      identifies: isAll,
      subjects: new Map(articles.map((place) => [place, isAll ? EXACTNESS.sourceAlone : 1])),
    });
  }

  const events = read.events.map(eventConcept);
  const codes = putWrappersBelow(read.codes.map((code) => codeConcept(code, known, entries, weight)));
  return {
    concepts: [
      ...events,
      ...read.impossibleEventIds.map((text) => concept({ text, weight })),
      ...codes,
      ...read.names.map(({ name }) => nameConcept(name, known, weight)),
      ...read.eventSources.map(sourceConcept),
    ],
    unknownEventIds: [
      ...read.events
        .filter((_, place) => events[place]?.subjects.size === 0)
        .map(({ eventId }) => unknownEvent(eventId)),
      ...read.impossibleEventIds.map((text) => ({ eventId: Number(text), neighbours: [], otherSources: [] })),
    ],
    unknownCodes: codes
      .filter(({ subjects }) => subjects.size === 0)
      .map(({ text }) => ({
        code: text,
        neighbours: text.includes(".") ? nearestCodes(text, namedCodes(known)) : [],
      })),
    unknownNames: read.names.filter((name) => !name.known).map(({ name }) => name),
  };
}
