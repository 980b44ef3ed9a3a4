import Link from "next/link";
import type { ReactNode } from "react";
import { PageHeading } from "@/components/layout/page-heading";
import { SearchField } from "@/components/search/search-field";
import { isOtherVendor, vendorAddress, vendorSearchAddress } from "@/lib/lookup/lookup-address";
import type { Lookup } from "@/lib/lookup/read-lookup";
import type { KnownEvent, LookupResult } from "@/lib/lookup/resolve-lookup";

type Asked = Exclude<LookupResult, { kind: "article" | "search" }>;

/** The answer to a link from Event Viewer or an alert that leads to no single article. */
export function LookupView({ lookup, result }: { readonly lookup: Lookup; readonly result: Asked }) {
  return (
    <div className="max-w-3xl">
      <PageHeading title={titleOf(lookup, result)} />
      <div className="mb-8 space-y-4 text-lg">{answerTo(lookup, result)}</div>
      <SearchField label="An event ID, a code, a name or a few words" />
    </div>
  );
}

/** How the link names its event: "Event 1035 of MSExchangeTransport". */
function nameOf({ eventIds, eventSource }: Lookup): string {
  const number = eventIds.length > 0 ? `Event ${eventIds.join(" or ")}` : "The event";
  return eventSource ? `${number} of ${eventSource.slice(0, 80)}` : number;
}

function titleOf(lookup: Lookup, result: Asked): string {
  switch (result.kind) {
    case "choice":
      return `${lookup.eventIds.length === 0 ? "The alert" : nameOf(lookup)} has ${result.events.length} meanings`;
    case "depends on its words":
      return `${nameOf(lookup)}: is it Exchange’s?`;
    case "no article":
      return `${nameOf(lookup)} has no article here`;
    case "not ours":
      return `${nameOf(lookup)} is not one of ours`;
    case "nothing asked":
      return "The link names no event";
  }
}

function answerTo(lookup: Lookup, result: Asked): ReactNode {
  switch (result.kind) {
    case "choice":
      return (
        <>
          <p>Choose the one whose event source is the same as yours.</p>
          <EventLinks events={result.events} />
        </>
      );
    case "depends on its words":
      return (
        <>
          <p>
            Many programs log this event. It is the one that we know only if its text holds{" "}
            {result.words.map((word) => `“${word}”`).join(" or ")}:
          </p>
          <EventLinks events={[result.event]} />
          <Vendor lookup={lookup} />
        </>
      );
    case "no article":
      return (
        <>
          <p>It comes from Exchange, but nobody has written about it yet.</p>
          {result.near.length > 0 && (
            <>
              <p>Other events of the same source:</p>
              <EventLinks events={result.near.slice(0, 8)} />
            </>
          )}
          <Vendor lookup={lookup} />
        </>
      );
    case "not ours":
      return (
        <>
          <p>This site knows Exchange mail flow only, and the event comes from something else.</p>
          <Vendor lookup={lookup} />
          {result.sameNumber.length > 0 && (
            <>
              <p>Events of Exchange with the same number, which are other events:</p>
              <EventLinks events={result.sameNumber} />
            </>
          )}
        </>
      );
    case "nothing asked":
      return (
        <p>
          Event Viewer sends <code>EvtID</code> and <code>EvtSrc</code>, as in{" "}
          <code className="break-all">/lookup?EvtID=1035&amp;EvtSrc=MSExchangeTransport</code>. How links to
          this site are made: <Link href="/connect">Open this site from where you work</Link>.
        </p>
      );
  }
}

function EventLinks({ events }: { readonly events: readonly KnownEvent[] }) {
  return (
    <ul className="list-disc space-y-2 pl-6 text-base">
      {events.map(({ url, title, eventId, eventSources }) => (
        <li key={url}>
          <Link href={url}>
            {eventSources[0]} {eventId}: {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Vendor({ lookup }: { readonly lookup: Lookup }) {
  if (isOtherVendor(lookup))
    return (
      <p>
        Its vendor is {lookup.company?.slice(0, 80)}: the vendor’s own documentation says more than
        Microsoft’s.
      </p>
    );
  return (
    <p>
      Ask Microsoft:{" "}
      <a href={vendorSearchAddress(lookup)} rel="noreferrer">
        search learn.microsoft.com for the event
      </a>
      , or go where{" "}
      <a href={vendorAddress(lookup)} rel="noreferrer" className="break-words">
        Event Viewer leads by itself
      </a>
      .
    </p>
  );
}
