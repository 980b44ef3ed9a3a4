"use client";

import { useEffect, useSyncExternalStore } from "react";
import { usePathname } from "next/navigation";
import { SITE_NAME } from "@/lib/site";

const nothingChanges = () => () => undefined;

/** Opens what is folded while the page is printed, for browsers that cannot print what is closed. */
function usePrintedFolds(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      // A cause that was not opened has nothing in it yet.
      opened = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open], [data-cause])")];
      for (const details of opened) details.open = true;
    };
    const close = () => {
      for (const details of opened) details.open = false;
      opened = [];
    };
    window.addEventListener("beforeprint", open);
    window.addEventListener("afterprint", close);
    return () => {
      window.removeEventListener("beforeprint", open);
      window.removeEventListener("afterprint", close);
    };
  }, []);
}

/** The first line on paper: where it is from. */
export function PrintLine() {
  const path = usePathname();
  const origin = useSyncExternalStore(
    nothingChanges,
    () => location.origin,
    () => "",
  );
  usePrintedFolds();
  return (
    <p className="mb-2 hidden text-xs break-all text-ink-faint print:block">
      {SITE_NAME}
      {/* A page for missing addresses was drawn without knowing for which. */}
      {origin !== "" && ` · ${origin}${path}`}
    </p>
  );
}
