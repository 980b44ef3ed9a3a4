import Link from "next/link";
import { ThemeSwitch } from "@/components/theme/theme-switch";

/** What the reader may rely on, below every page, and how the site looks. */
export function SiteFooter() {
  return (
    <footer className="no-print mt-10 border-t border-line text-sm text-ink-faint">
      <div className="mx-auto flex max-w-300 flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 pt-4 pb-7 sm:px-6">
        <div className="max-w-[78ch]">
          <p>
            What you paste stays in this browser: it is never sent, stored on a server or put into an address.{" "}
            <Link href="/privacy" prefetch={false} className="inline-block py-1">
              What is stored here, and how to delete it
            </Link>{" "}
            ·{" "}
            <Link href="/help" prefetch={false} className="inline-block py-1">
              Help and shortcuts
            </Link>{" "}
            ·{" "}
            <Link href="/connect" prefetch={false} className="inline-block py-1">
              Open this site from Event Viewer and other tools
            </Link>
          </p>
          <p>
            Facts come from the public pages that each article names. Not affiliated with Microsoft; Exchange
            and Windows are its trademarks.
          </p>
        </div>
        <ThemeSwitch />
      </div>
    </footer>
  );
}
