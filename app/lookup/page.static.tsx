import type { Metadata } from "next";
import Link from "next/link";
import { Suspense } from "react";
import { PageHeading } from "@/components/layout/page-heading";
import { LookupFromAddress } from "@/components/lookup/lookup-from-address";
import { loadKnownEvents } from "@/lib/lookup/known-events.server";

export const metadata: Metadata = { title: "Event lookup", robots: { index: false } };

/** The file holds what leads from an event to its article; the address is read in the browser. */
export default async function LookupPage() {
  return (
    <>
      <noscript>
        <PageHeading title="Event lookup" />
        <p>
          On this copy of the site the lookup needs JavaScript. Without it, look for the event in the{" "}
          <Link href="/events">list of events</Link>.
        </p>
      </noscript>
      <Suspense>
        <LookupFromAddress events={await loadKnownEvents()} />
      </Suspense>
    </>
  );
}
