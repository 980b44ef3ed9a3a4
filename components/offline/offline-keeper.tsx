"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

/** Long enough for everything that the page itself needs. */
const AFTER_LOADING_MS = 4000;

/** Only a server has a service worker to offer, and only a build of it. */
const IS_OFFERED = process.env.NODE_ENV === "production" && process.env.STATIC_EXPORT !== "1";

/**
 * Has the browser keep what is needed without network, in the background. It says when the site has become newer, and leaves
 * the moment to the reader: nothing changes under an open case.
 */
export function OfflineKeeper() {
  const [isNewer, setIsNewer] = useState(false);
  useEffect(() => {
    if (!IS_OFFERED || !("serviceWorker" in navigator)) return undefined;
    const timer = setTimeout(() => void keepOffline(() => setIsNewer(true)), AFTER_LOADING_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className="no-print">
      {isNewer && (
        <p className="fixed inset-x-4 bottom-4 z-10 mx-auto flex max-w-xl flex-wrap items-center gap-3 rounded-panel border border-line-strong bg-surface p-4 shadow-sm">
          <span className="grow">
            This site has become newer. Load it anew when it suits you: your case and what you pasted stay.
          </span>
          <Button look="secondary" onClick={() => location.reload()}>
            Load anew
          </Button>
          <Button look="secondary" onClick={() => setIsNewer(false)}>
            Later
          </Button>
        </p>
      )}
    </div>
  );
}

async function keepOffline(onNewer: () => void): Promise<void> {
  const isUpdate = navigator.serviceWorker.controller !== null;
  try {
    const registration: ServiceWorkerRegistration | undefined =
      await navigator.serviceWorker.register("/sw.js");
    registration?.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker?.addEventListener("statechange", () => {
        if (isUpdate && worker.state === "installed") onNewer();
      });
    });
  } catch {
    // Policies of a company may forbid it: the site works without, as long as there is a network.
  }
}
