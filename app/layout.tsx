import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { FIRST_SCRIPT } from "@/components/layout/first-script";
import { DropAnywhere } from "@/components/diagnosis/drop-anywhere";
import { HelpKey } from "@/components/help/help-key";
import { PrintLine } from "@/components/layout/print-line";
import { ScriptsReady } from "@/components/layout/scripts-ready";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { OfflineKeeper } from "@/components/offline/offline-keeper";
import { StorageKeeper } from "@/components/storage/storage-keeper";
import { basePath, publicAddress, siteAddress, SITE_DESCRIPTION, SITE_NAME } from "@/lib/site";
import { loadPartAddresses } from "@/lib/triage/load-triage.server";
import "./globals.css";

export const metadata: Metadata = {
  title: {
    default: `${SITE_NAME}: Exchange mail flow, from the error to the fix`,
    template: `%s – ${SITE_NAME}`,
  },
  description: SITE_DESCRIPTION,
  manifest: `${basePath()}/manifest.webmanifest`,
  openGraph: { siteName: SITE_NAME, locale: "en", type: "website" },
  ...(publicAddress() === undefined ? {} : { metadataBase: new URL(siteAddress("/")) }),
};

/** Plain files name their own address in these, which somebody must have said. */
const isDescribed = process.env.STATIC_EXPORT !== "1" || publicAddress() !== undefined;

export const viewport: Viewport = { colorScheme: "light dark" };

/** The site's styles hide it: only who opened a page as a file, without its styles, sees it. */
function OpenedAsFile() {
  return (
    <p className="hidden">
      This page was opened as a file, so its styles, links and search are missing; its text can be read. A web
      server shows all of it: see README.txt in the folder of these files.
    </p>
  );
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html
      lang="en"
      data-scroll-behavior="smooth"
      data-artefacts={JSON.stringify(await loadPartAddresses())}
      suppressHydrationWarning
    >
      {isDescribed && (
        <head>
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            title={SITE_NAME}
            href={`${basePath()}/opensearch.xml`}
          />
          <link
            rel="alternate"
            type="application/atom+xml"
            title="Changed articles"
            href={`${basePath()}/atom.xml`}
          />
        </head>
      )}
      <body className="flex min-h-dvh flex-col print:block">
        <script dangerouslySetInnerHTML={{ __html: FIRST_SCRIPT }} />
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:bg-accent focus:px-4 focus:py-2 focus:text-on-accent"
        >
          Skip to the content
        </a>
        {process.env.STATIC_EXPORT === "1" && <OpenedAsFile />}
        <SiteHeader />
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-300 grow px-4 pt-2.5 pb-8 outline-none sm:px-6"
        >
          <PrintLine />
          {children}
        </main>
        <SiteFooter />
        <StorageKeeper />
        <OfflineKeeper />
        <DropAnywhere />
        <HelpKey />
        <ScriptsReady />
      </body>
    </html>
  );
}
