import type { EventId } from "@/lib/mail-flow/event-id";
import { parseEventId } from "@/lib/mail-flow/event-id";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import { parseExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { KnownIdentifiers } from "./known-identifiers";
import {
  EVENT_CUES,
  MEASURE_CUES,
  PRODUCT_WORDS,
  REPLY_CUES,
  UNITS,
  UPDATE_OR_AMOUNT,
  VERSION_LINKS,
  WEB_STATUS,
  WEB_WORDS,
} from "./query-context";
import type { NamedSource } from "./read-event-sources";
import type { UnreadTokens } from "./unread-tokens";

/** `asked`: the query calls it an event ID; else the number alone happens to be one that we know. */
export type NamedEvent = {
  readonly eventId: EventId;
  readonly asked: boolean;
  /** The number may be a version as well. */
  readonly orVersion?: true;
};

/** What the plain numbers of a query are. */
export type ReadNumbers = {
  readonly events: readonly NamedEvent[];
  /** What the query calls an event ID though it cannot be one, such as 99999. */
  readonly impossibleEventIds: readonly string[];
  readonly replyCodes: readonly string[];
  readonly versions: readonly ExchangeVersion[];
};

const NUMBER = /^\d{1,10}$/;
const YEAR = /^(?:19|20)\d\d$/;
/** Before a number that is an error of a database or a program: "-1018". */
const NEGATIVE = /(?:^|\s)-$/;
const REPLY_CODE = /^[2-5][0-5]\d$/;

/** The places of product versions ("exchange server 2003", "2010 to 2016"), which the query reads as no ID. */
function versionPlaces(unread: UnreadTokens, isAsked: (place: number) => boolean): ReadonlySet<number> {
  const places = new Set<number>();
  for (const place of unread.places()) {
    const term = unread.termAt(place);
    const before = unread.termAt(place - 1);
    const inContext =
      PRODUCT_WORDS.has(before) ||
      places.has(place - 1) ||
      (VERSION_LINKS.has(before) && places.has(place - 2)) ||
      PRODUCT_WORDS.has(unread.termAt(place + 1));
    const looksLikeOne = YEAR.test(term) || (term === "se" && PRODUCT_WORDS.has(before));
    if (looksLikeOne && inContext && !isAsked(place)) places.add(place);
  }
  return places;
}

/** Takes event IDs, reply codes, versions, updates and amounts out of a query. */
export function readNumbers(
  unread: UnreadTokens,
  sources: readonly NamedSource[],
  known: KnownIdentifiers,
): ReadNumbers {
  const afterSource = new Set(sources.map(({ endsBefore }) => endsBefore));
  const isCued = (place: number): boolean =>
    EVENT_CUES.has(unread.termAt(place - 1)) || afterSource.has(place);
  const versionsAt = versionPlaces(unread, isCued);
  const isAboutWeb = unread.terms().some((term) => WEB_WORDS.has(term));
  const askedAt = new Set<number>();
  const events: NamedEvent[] = [];
  const impossibleEventIds: string[] = [];
  const replyCodes: string[] = [];
  const versions: ExchangeVersion[] = [];

  for (const place of unread.places()) {
    const term = unread.termAt(place);
    const before = unread.termAt(place - 1);
    const after = unread.termAt(place + 1);
    const version = parseExchangeVersion(term);
    if (versionsAt.has(place)) {
      if (version) versions.push(version);
      unread.take(place);
      continue;
    }
    if (UPDATE_OR_AMOUNT.test(term)) unread.take(place);
    if (!NUMBER.test(term)) continue;

    const eventId = parseEventId(term);
    const isKnown = eventId !== undefined && known.eventIds.has(eventId);
    const isAlone = unread
      .terms()
      .every((other, at) => at === place || REPLY_CUES.has(other) || EVENT_CUES.has(other));
    const isListed =
      /^[\s,;/&()+]*$/.test(unread.gapBefore(place)) &&
      (askedAt.has(place - 1) || (VERSION_LINKS.has(before) && askedAt.has(place - 2)));
    // "1035 event", but not "… -1605 event 327".
    const isNamedAfter =
      EVENT_CUES.has(after) &&
      !NUMBER.test(unread.termAt(place + 2)) &&
      !EVENT_CUES.has(unread.termAt(place + 2));
    const isAsked = isCued(place) || isListed || isNamedAfter || isAlone;
    // "421 users", "more than 500 recipients": a number of something is no code.
    const isAmount = (UNITS.has(after) || MEASURE_CUES.has(before)) && !REPLY_CUES.has(before);
    const isReplyCode =
      REPLY_CODE.test(term) &&
      !isAmount &&
      (known.replyCodes.has(term) || REPLY_CUES.has(before)) &&
      !(isAboutWeb && WEB_STATUS.test(term));

    if (isReplyCode && (isAlone || !isAsked)) replyCodes.push(term);
    if (isReplyCode && !isKnown && (isAlone || !isAsked)) unread.take(place);
    else if (isAsked) {
      if (eventId === undefined) impossibleEventIds.push(term);
      else events.push({ eventId, asked: true });
      askedAt.add(place);
      unread.take(place);
    } else if (
      isKnown &&
      term.length > 3 &&
      !YEAR.test(term) &&
      !NEGATIVE.test(unread.gapBefore(place)) &&
      !isAmount
    ) {
      events.push({ eventId, asked: false });
      unread.take(place);
    } else if (version || (isKnown && YEAR.test(term) && !isAmount)) {
      // 2003, 2016 and 2019 are products and events: neither reading may hide the other.
      if (version) versions.push(version);
      if (isKnown) events.push({ eventId, asked: false, orVersion: true });
      unread.take(place);
    }
  }
  return { events, impossibleEventIds, replyCodes, versions };
}
