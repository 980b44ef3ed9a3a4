"use client";

import { useSyncExternalStore } from "react";

/** The text to be diagnosed, kept for this tab only, so that going to an article and back loses nothing. */
const STORAGE_KEY = "mailflow-triage:paste";

const listeners = new Set<() => void>();
let paste: string | undefined;
/** What the last paste has replaced; gone when the page is left. */
let replaced: string | undefined;

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

/** Changes the text, as the reader types. */
export function editPaste(text: string): void {
  paste = text;
  try {
    sessionStorage.setItem(STORAGE_KEY, text);
  } catch {
    // A text too large for the storage is kept until the page is left.
  }
  for (const listener of listeners) listener();
}

/** Replaces the text as a whole: two pastes never mix. What stood there can be brought back. */
export function replacePaste(text: string): void {
  const before = currentPaste();
  if (before !== "" && before !== text) replaced = before;
  editPaste(text);
}

/** Brings back what the last paste has replaced. */
export function undoPaste(): void {
  const before = replaced;
  replaced = undefined;
  if (before !== undefined) editPaste(before);
}

/** Forgets the text and what it has replaced. */
export function forgetPaste(): void {
  replaced = undefined;
  editPaste("");
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The pasted text; empty while the server renders. */
export function usePaste(): string {
  return useSyncExternalStore(subscribe, currentPaste, () => "");
}

/** What the last paste has replaced, if it can still be brought back. */
export function useReplacedPaste(): string | undefined {
  return useSyncExternalStore(
    subscribe,
    () => replaced,
    () => undefined,
  );
}
