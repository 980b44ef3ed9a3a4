import Link from "next/link";
import { MainNavigation } from "@/components/layout/main-navigation";
import { SearchDialog } from "@/components/search/search-dialog";
import { SITE_NAME } from "@/lib/site";

/** The same on every page: home, the four doors, and search. */
export function SiteHeader() {
  return (
    <header className="no-print border-b border-line bg-surface">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-5 gap-y-2 px-4 py-3">
        <Link href="/" className="text-lg font-bold text-ink no-underline hover:text-accent">
          <span
            aria-hidden="true"
            className="mr-2 inline-block rounded-control bg-accent px-1.5 py-0.5 font-mono text-sm text-on-accent"
          >
            4xx
          </span>
          {SITE_NAME}
        </Link>
        <MainNavigation />
        <div className="ml-auto">
          <SearchDialog />
        </div>
      </div>
    </header>
  );
}
