import type { EventArticle } from "@/lib/articles/article";
import type { Lookup } from "@/lib/lookup/read-lookup";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";

/** What must be known of an event's article to lead to it. */
export type KnownEvent = Pick<
  EventArticle,
  "url" | "title" | "eventId" | "eventSources" | "onlyWith" | "momRules"
>;

/** Where a link from elsewhere leads. */
export type LookupResult =
  | { readonly kind: "article"; readonly url: string }
  | { readonly kind: "choice"; readonly events: readonly KnownEvent[] }
  /** Other programs log the same event: only its words tell whether it is this one. */
  | { readonly kind: "depends on its words"; readonly event: KnownEvent; readonly words: readonly string[] }
  /** Exchange's own event, about which nobody has written; `near` are other events of the same source. */
  | { readonly kind: "no article"; readonly near: readonly KnownEvent[] }
  /** `sameNumber` are events of Exchange that only share the number. */
  | { readonly kind: "not ours"; readonly sameNumber: readonly KnownEvent[] }
  | { readonly kind: "search"; readonly query: string }
  | { readonly kind: "nothing asked" };

/** The article, the choice or the answer that there is none, for what a link says. */
export function resolveLookup(events: readonly KnownEvent[], lookup: Lookup): LookupResult {
  const { eventIds, rule, rulePath } = lookup;
  const byRule = rule || rulePath ? eventsOfRule(events, rule, rulePath) : [];
  if (eventIds.length > 0) {
    const found = resolveEvents(events, lookup);
    return found.kind === "not ours" && byRule.length > 0 ? chosen(byRule) : found;
  }
  if (byRule.length > 0) return chosen(byRule);
  const name = rule ?? rulePath?.split("/").at(-1);
  if (name) return { kind: "search", query: name };
  return lookup.eventSource ? ofSourceAlone(events, lookup.eventSource) : { kind: "nothing asked" };
}

function resolveEvents(events: readonly KnownEvent[], lookup: Lookup): LookupResult {
  const { eventIds, eventSource, product } = lookup;
  const sameNumber = events.filter(({ eventId }) => eventIds.includes(eventId));
  if (eventSource === undefined) {
    const isOther = product !== undefined && !/exchange/i.test(product);
    return sameNumber.length === 0 || isOther ? { kind: "not ours", sameNumber } : chosen(sameNumber);
  }
  const found = sameNumber.filter((event) => isOfSource(event, eventSource));
  if (found.length > 0) return chosen(found);
  return isExchanges(eventSource)
    ? { kind: "no article", near: events.filter((event) => isOfSource(event, eventSource)) }
    : { kind: "not ours", sameNumber };
}

/** The list of a source's events is a page; a source that nobody knows is looked for as words. */
function ofSourceAlone(events: readonly KnownEvent[], eventSource: string): LookupResult {
  const found = events.find((event) => isOfSource(event, eventSource));
  const name = found?.eventSources.find((each) => spelling(each) === spelling(eventSource));
  return name === undefined
    ? { kind: "search", query: eventSource }
    : { kind: "article", url: `/events/${eventSourceSlug(name)}` };
}

function chosen(events: readonly KnownEvent[]): LookupResult {
  const [event, ...others] = events;
  if (!event) return { kind: "nothing asked" };
  if (others.length > 0) return { kind: "choice", events };
  return event.onlyWith
    ? { kind: "depends on its words", event, words: event.onlyWith }
    : { kind: "article", url: event.url };
}

/** By name, by path, by both, or by a path that ends in the name. */
function eventsOfRule(
  events: readonly KnownEvent[],
  rule: string | undefined,
  rulePath: string | undefined,
): readonly KnownEvent[] {
  const name = rule === undefined ? undefined : spelling(rule);
  const path = rulePath === undefined ? undefined : spelling(rulePath);
  return events.filter(({ momRules }) =>
    momRules.some(
      (each) =>
        (name === undefined || spelling(each.name) === name) &&
        (path === undefined || [spelling(each.path), spelling(each.path + each.name)].includes(path)),
    ),
  );
}

function isOfSource({ eventSources }: KnownEvent, asked: string): boolean {
  return eventSources.some((each) => spelling(each) === spelling(asked));
}

function isExchanges(eventSource: string): boolean {
  return spelling(eventSource).startsWith("msexchange");
}

/** "MSExchange EdgeSync", "MSExchangeEdgeSync" and "msexchange-edgesync" are one name. */
function spelling(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]+/gu, "");
}
