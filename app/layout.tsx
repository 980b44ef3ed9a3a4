import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SiteFrame } from "@/components/layout/site-frame";
import { basePath, publicAddress, siteAddress, SITE_DESCRIPTION, SITE_NAME, titleOnSite } from "@/lib/site";
import { loadArtefactNames } from "@/lib/triage/load-triage.server";
import "./globals.css";

export const metadata: Metadata = {
  title: {
    default: `${SITE_NAME}: Exchange mail flow, from the error to the fix`,
    template: titleOnSite("%s"),
  },
  description: SITE_DESCRIPTION,
  manifest: `${basePath()}/manifest.webmanifest`,
  openGraph: { siteName: SITE_NAME, locale: "en", type: "website" },
  ...(publicAddress() === undefined ? {} : { metadataBase: new URL(siteAddress("/")) }),
};

/** Plain files name their own address in these, which somebody must have said. */
const isDescribed = process.env.STATIC_EXPORT !== "1" || publicAddress() !== undefined;

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html
      lang="en"
      data-scroll-behavior="smooth"
      data-artefacts={(await loadArtefactNames()).join(" ")}
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
        <SiteFrame>{children}</SiteFrame>
      </body>
    </html>
  );
}
