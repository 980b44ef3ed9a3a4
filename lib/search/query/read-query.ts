import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { KnownIdentifiers } from "./known-identifiers";
import { EVENT_CUES } from "./query-context";
import type { NamedIdentifier } from "./read-codes";
import { readNames, readStatusCodes } from "./read-codes";
import type { NamedSource } from "./read-event-sources";
import { readEventSources } from "./read-event-sources";
import type { NamedEvent } from "./read-numbers";
import { readNumbers } from "./read-numbers";
import type { Token } from "../words/read-tokens";
import { unreadTokens } from "./unread-tokens";

/** What a typed query names outright, and the words that are left. */
export type ReadQuery = {
  readonly events: readonly NamedEvent[];
  readonly impossibleEventIds: readonly string[];
  readonly eventSources: readonly NamedSource[];
  /** "454 4.7.0", "4.7.0", or "454" alone. */
  readonly codes: readonly string[];
  readonly names: readonly NamedIdentifier[];
  readonly versions: readonly ExchangeVersion[];
  readonly words: readonly Token[];
};

/** Reads identifiers, versions and words from a cleaned query. */
export function readQuery(query: string, known: KnownIdentifiers): ReadQuery {
  // "Event_1035" and "ID-1035" hold a cue and a number; as many characters keep the places of the rest.
  const unread = unreadTokens(query.replace(/(?<=\b(?:event|id|eventid))[_-](?=\d)/gi, " "));
  const eventSources = readEventSources(unread, known);
  const statusCodes = readStatusCodes(unread);
  const names = readNames(unread, known);
  const { events, impossibleEventIds, replyCodes, versions } = readNumbers(unread, eventSources, known);
  if (events.length + impossibleEventIds.length > 0) {
    for (const place of unread.places()) if (EVENT_CUES.has(unread.termAt(place))) unread.take(place);
  }
  return {
    events,
    impossibleEventIds,
    eventSources,
    codes: [...statusCodes, ...replyCodes],
    names,
    versions,
    words: unread.rest(),
  };
}
