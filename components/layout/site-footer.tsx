import Link from "next/link";

/** What the reader may rely on, below every page. */
export function SiteFooter() {
  return (
    <footer className="no-print mt-16 border-t border-line bg-surface">
      <div className="mx-auto max-w-6xl px-4 py-6 text-sm text-ink-soft">
        <p>
          What you paste stays in this browser: it is never sent, stored on a server or put into an address.{" "}
          <Link href="/privacy" prefetch={false} className="inline-block py-1">
            What is stored here, and how to delete it
          </Link>{" "}
          <Link href="/connect" prefetch={false} className="inline-block py-1">
            Open this site from Event Viewer and other tools
          </Link>
        </p>
        <p className="mt-1">
          Facts come from the public pages that each article names. Not affiliated with Microsoft; Exchange
          and Windows are its trademarks.
        </p>
      </div>
    </footer>
  );
}
