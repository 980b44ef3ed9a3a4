"use client";

import Link from "next/link";
import { StaticFallback } from "@/components/layout/static-fallback";
import { UnknownAddress } from "@/components/layout/unknown-address";

/** The page for addresses that nothing has. Every page carries it along, so it is part of the scripts and not of the pages' data. */
export function MissingPage() {
  const page = (
    <UnknownAddress title="There is no page at this address">
      {process.env.STATIC_EXPORT === "1" && (
        <noscript>
          <p>
            On this copy of the site later steps of the wizard and short links need JavaScript. Every symptom
            has a page with all its questions: begin with <Link href="/troubleshoot">the symptoms</Link>.
          </p>
        </noscript>
      )}
      <p>The link may be old, or a letter may be missing. Nothing that you pasted or answered is lost.</p>
    </UnknownAddress>
  );
  return process.env.STATIC_EXPORT === "1" ? <StaticFallback>{page}</StaticFallback> : page;
}
