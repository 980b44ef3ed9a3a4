import type { Lookup } from "@/lib/lookup/read-lookup";
import type { LookupResult } from "@/lib/lookup/resolve-lookup";

/** The page to go on to at once. */
export function lookupAddress(result: Extract<LookupResult, { kind: "article" | "search" }>): string {
  return result.kind === "article" ? result.url : `/search?${new URLSearchParams({ q: result.query })}`;
}

/** Where Event Viewer leads without a setting of its own, with what it has sent here. */
export function vendorAddress({ sent }: Lookup): string {
  const query = new URLSearchParams(sent.map(([name, value]) => [name, value]));
  return `https://go.microsoft.com/fwlink/events.asp?${query}`;
}

/** Microsoft's own search for an event that this site does not know. */
export function vendorSearchAddress({ eventIds, eventSource }: Lookup): string {
  const terms = [...eventIds.map((eventId) => `event ID ${eventId}`), eventSource ?? ""].join(" ").trim();
  return `https://learn.microsoft.com/search/?${new URLSearchParams({ terms })}`;
}

/** Whether another company than Microsoft says that the event is its own. */
export function isOtherVendor({ company }: Lookup): boolean {
  return company !== undefined && !/microsoft/i.test(company);
}
