"use client";

import { useSyncExternalStore } from "react";

/** Whether the present text was read from a picture whose values nobody has compared with it. Kept for this tab. */
const STORAGE_KEY = "mailflow-triage:picture";

const listeners = new Set<() => void>();
let isUnchecked: boolean | undefined;

function current(): boolean {
  if (isUnchecked === undefined) {
    try {
      isUnchecked = sessionStorage.getItem(STORAGE_KEY) !== null;
    } catch {
      isUnchecked = false;
    }
  }
  return isUnchecked;
}

/** Notes that values come from a picture, or that the reader has checked them. */
export function setUnchecked(next: boolean): void {
  isUnchecked = next;
  try {
    if (next) sessionStorage.setItem(STORAGE_KEY, "unchecked");
    else sessionStorage.removeItem(STORAGE_KEY);
  } catch {
    // Where storage is forbidden this is known until the page is left.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether values must not go into commands yet. */
export function useUnchecked(): boolean {
  return useSyncExternalStore(subscribe, current, () => false);
}
