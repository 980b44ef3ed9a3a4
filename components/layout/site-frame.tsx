"use client";

import type { ReactNode } from "react";
import { DropAnywhere } from "@/components/diagnosis/drop-anywhere";
import { HelpKey } from "@/components/help/help-key";
import { FIRST_SCRIPT } from "@/components/layout/first-script";
import { PrintLine } from "@/components/layout/print-line";
import { ScriptsReady } from "@/components/layout/scripts-ready";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { OfflineKeeper } from "@/components/offline/offline-keeper";
import { StorageKeeper } from "@/components/storage/storage-keeper";

/** The site's styles hide it: only who opened a page as a file, without its styles, sees it. */
function OpenedAsFile() {
  return (
    <p className="hidden">
      This page was opened as a file, so its styles, links and search are missing; its text can be read. A web
      server shows all of it: see README.txt in the folder of these files.
    </p>
  );
}

/**
 * What stands around every page. The server would send it twice, as HTML and as data; as part of the scripts, which browsers keep,
 * it is sent with each page only as HTML.
 */
export function SiteFrame({ children }: { children: ReactNode }) {
  return (
    <>
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
    </>
  );
}
