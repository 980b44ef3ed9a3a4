"use client";

import { useSyncExternalStore } from "react";

/** The text to be diagnosed, kept for this tab only, so that going to an article and back loses nothing. */
const STORAGE_KEY = "mailflow-triage:paste";

const listeners = new Set<() => void>();
let paste: string | undefined;

function currentPaste(): string {
  if (paste === undefined) {
    try {
      paste = sessionStorage.getItem(STORAGE_KEY) ?? "";
    } catch {
      paste = "";
    }
  }
  return paste;
}

/** Replaces the pasted text. */
export function setPaste(text: string): void {
  paste = text;
  try {
    sessionStorage.setItem(STORAGE_KEY, text);
  } catch {
    // A text too large for the storage is kept until the page is left.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The pasted text; empty while the server renders. */
export function usePaste(): string {
  return useSyncExternalStore(subscribe, currentPaste, () => "");
}
