"use client";

import { useEffect } from "react";
import { forgetOfferedFiles } from "@/components/diagnosis/file-handoff";
import { SEARCHES_KEY } from "@/components/search/recent-searches";
import { DONE_KEY } from "@/components/done/done-key";
import { THEME_KEY } from "@/components/theme/theme-key";
import { VERSION_KEY } from "@/components/version/version-key";
import { CASES_KEY } from "@/components/wizard/case/case-store";
import { DAYS_KEPT, isExpired } from "@/lib/stored/expiry";
import { parseDone } from "@/lib/stored/done-steps";
import { parseSearches } from "@/lib/stored/stored-searches";
import { parseCases } from "@/lib/wizard/cases/unfinished-cases";

/** Puts back what is left of a stored list; nothing left is nothing stored. */
function keepOnly<Kept>(key: string, keptOf: (stored: string) => readonly Kept[]): void {
  const stored = localStorage.getItem(key);
  if (stored === null) return;
  const kept = keptOf(stored);
  if (kept.length === 0) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(kept));
}

function dropExpired(now: Date): void {
  keepOnly(SEARCHES_KEY, (stored) => parseSearches(stored, now));
  keepOnly(CASES_KEY, (stored) =>
    parseCases(stored).filter(({ changedAt }) => !isExpired(changedAt, DAYS_KEPT.cases, now)),
  );
  keepOnly(DONE_KEY, (stored) => parseDone(stored, now));
  for (const [key, days] of [
    [VERSION_KEY, DAYS_KEPT.version],
    [THEME_KEY, DAYS_KEPT.theme],
  ] as const) {
    const [, chosenAt = ""] = localStorage.getItem(key)?.split(" ") ?? [];
    if (isExpired(chosenAt, days, now)) localStorage.removeItem(key);
  }
}

/** Deletes what this browser has kept long enough, whenever a page of the site is opened. */
export function StorageKeeper() {
  useEffect(() => {
    // Only the page of the diagnosis takes dropped files; what it has not got when another page is opened it never will.
    if (!/\/diagnose\/?$/.test(location.pathname)) forgetOfferedFiles();
    try {
      dropExpired(new Date());
    } catch {
      // Where storage is forbidden nothing has been kept.
    }
  }, []);
  return null;
}
