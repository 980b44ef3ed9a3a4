import Link from "next/link";
import { MainNavigation, NarrowNavigation } from "@/components/layout/main-navigation";
import { SearchDialog } from "@/components/search/search-dialog";
import { BrandMark } from "@/components/ui/brand-mark";
import { VersionMenu } from "@/components/version/version-menu";
import { OpenCases } from "@/components/wizard/case/open-cases";
import { SITE_NAME } from "@/lib/site";

/** One row on every page: home, the doors, open cases, the version, search. It stays on narrow screens. */
export function SiteHeader() {
  return (
    <header className="no-print relative z-10 border-b border-line bg-surface max-md:sticky max-md:top-0">
      <div className="mx-auto flex h-head max-w-300 items-center gap-0.5 px-4 sm:px-6">
        <Link
          href="/"
          prefetch={false}
          className="mr-auto inline-flex min-h-10 items-center gap-2.5 font-bold whitespace-nowrap text-ink no-underline hover:text-accent md:mr-3"
        >
          <BrandMark />
          <span className="max-xs:sr-only">{SITE_NAME}</span>
        </Link>
        <MainNavigation />
        <OpenCases />
        <VersionMenu />
        <SearchDialog />
        <NarrowNavigation />
      </div>
    </header>
  );
}
