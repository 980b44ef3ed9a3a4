import type { Metadata } from "next";
import { Suspense } from "react";
import { OfflinePage } from "@/components/offline/offline-page";

export const metadata: Metadata = { title: "Without network", robots: { index: false } };

/** What the service worker shows without network at addresses that it keeps no page for. */
export default function OfflineRoute() {
  return (
    <Suspense>
      <OfflinePage />
    </Suspense>
  );
}
