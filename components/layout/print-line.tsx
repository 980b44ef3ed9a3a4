"use client";

import { useSyncExternalStore } from "react";
import { usePathname } from "next/navigation";
import { usePrint } from "@/components/print/use-print";
import { SITE_NAME } from "@/lib/site";

const nothingChanges = () => () => undefined;

/** The first line on paper: where it is from. */
export function PrintLine() {
  const path = usePathname();
  const origin = useSyncExternalStore(
    nothingChanges,
    () => location.origin,
    () => "",
  );
  usePrint();
  return (
    <p className="mb-2 hidden text-xs break-all text-ink-faint print:block">
      {SITE_NAME}
      {/* A page for missing addresses was drawn without knowing for which. */}
      {origin !== "" && ` · ${origin}${path}`}
    </p>
  );
}
