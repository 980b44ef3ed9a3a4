import type { EventSource } from "@/lib/mail-flow/event-source";
import { expectedShare, isFunctionWord } from "../words/base-vocabulary";
import type { KnownIdentifiers } from "./known-identifiers";
import { squash } from "./known-identifiers";
import { isOtherSource } from "./other-sources";
import { EVENT_CUES } from "./query-context";
import type { UnreadTokens } from "./unread-tokens";

/** An event source that a query names: as we write it, or as the query does where we have none of that name. */
export type NamedSource = {
  readonly eventSource: EventSource;
  readonly known: boolean;
  readonly endsBefore: number;
};

const LONGEST_SOURCE = 5;
const NUMBER = /^\d+$/;

function numberFollows(unread: UnreadTokens, place: number): boolean {
  const cues = EVENT_CUES.has(unread.termAt(place)) ? (EVENT_CUES.has(unread.termAt(place + 1)) ? 2 : 1) : 0;
  return NUMBER.test(unread.termAt(place + cues));
}

function knownSourceAt(
  unread: UnreadTokens,
  place: number,
  known: KnownIdentifiers,
): { readonly eventSource: EventSource; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST_SOURCE, unread.length - place); length > 0; length -= 1) {
    const name = squash(unread.spelling(place, length));
    // "EdgeSync 1035" leaves out what all sources begin with.
    const short = numberFollows(unread, place + length)
      ? known.eventSources.get(`msexchange${name}`)
      : undefined;
    const eventSource = known.eventSources.get(name) ?? short;
    if (eventSource !== undefined) return { eventSource, length };
  }
  return undefined;
}

function numberPrecedes(unread: UnreadTokens, place: number): boolean {
  return NUMBER.test(unread.termAt(place - 1));
}

/** How many tokens at this place are a source outside mail flow; 0 when none are. */
function otherSourceLength(unread: UnreadTokens, place: number): number {
  for (let length = Math.min(LONGEST_SOURCE, unread.length - place); length > 0; length -= 1) {
    const name = unread.spelling(place, length);
    // "security" and the like are words too, until an event ID stands beside them.
    const isNamed =
      /^msexchange/i.test(name) || numberFollows(unread, place + length) || numberPrecedes(unread, place);
    if (isNamed && isOtherSource(name)) return length;
  }
  return 0;
}

/** How many tokens at this place look like the name of a source that no article has; 0 when none do. */
function unknownSourceLength(unread: UnreadTokens, place: number): number {
  const other = otherSourceLength(unread, place);
  if (other > 0) return other;
  const term = unread.termAt(place);
  if (/^msexchange./.test(term)) return 1;
  const next = unread.termAt(place + 1);
  const isName =
    /^\p{L}/u.test(next) && !isFunctionWord(next) && !EVENT_CUES.has(next) && expectedShare(next) < 0.5;
  return term === "msexchange" && isName && numberFollows(unread, place + 2) ? 2 : 0;
}

/** Takes the event sources out of a query. */
export function readEventSources(unread: UnreadTokens, known: KnownIdentifiers): readonly NamedSource[] {
  const sources: NamedSource[] = [];
  for (const place of unread.places()) {
    if (!unread.isLeft(place)) continue;
    const found = knownSourceAt(unread, place, known);
    const length = found?.length ?? unknownSourceLength(unread, place);
    if (length === 0) continue;
    const eventSource = found?.eventSource ?? unread.spelling(place, length);
    sources.push({ eventSource, known: found !== undefined, endsBefore: place + length });
    unread.take(place, length);
  }
  return sources;
}
