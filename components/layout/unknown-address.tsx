import Link from "next/link";
import type { ReactNode } from "react";
import { PageHeading } from "@/components/layout/page-heading";
import { NoGoodMatch } from "@/components/search/no-good-match";

/** A page that does not exist: what was understood, what is near, and the ways on. */
export function UnknownAddress({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="max-w-3xl">
      <PageHeading title={title} />
      <div className="mb-6 space-y-2 text-lg">{children}</div>
      <NoGoodMatch />
      <p>
        <Link href="/search">Search all articles</Link>
      </p>
    </div>
  );
}
