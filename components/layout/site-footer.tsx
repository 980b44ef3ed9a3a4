import Link from "next/link";
import { ThemeSwitch } from "@/components/theme/theme-switch";

const LINKS = [
  { href: "/privacy", label: "What is stored here, and how to delete it" },
  { href: "/help", label: "Help and shortcuts" },
  { href: "/connect", label: "Open this site from Event Viewer and other tools" },
] as const;

/** What the reader may rely on, below every page, and how the site looks. */
export function SiteFooter() {
  return (
    <footer className="no-print mt-10 border-t border-line text-sm text-ink-faint">
      <div className="mx-auto flex max-w-300 flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 pt-4 pb-7 sm:px-6">
        <div className="max-w-[78ch]">
          <p>
            What you paste stays in this browser: it is never sent, stored on a server or put into an address.
          </p>
          <ul className="flex flex-wrap gap-x-5">
            {LINKS.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} prefetch={false} className="inline-block py-1">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
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
