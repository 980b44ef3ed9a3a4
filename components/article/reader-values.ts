"use client";

import { useSyncExternalStore } from "react";

/**
 * The values that the reader pasted or typed, shared by all commands of all pages in this tab. They live in session storage:
 * they never reach a server or an address, and end with the tab.
 */
const STORAGE_KEY = "mailflow-triage:values";

export type ReaderValues = ReadonlyMap<string, string>;

const NO_VALUES: ReaderValues = new Map();
const listeners = new Set<() => void>();
let values: ReaderValues | undefined;

function readStored(): ReaderValues {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? "[]");
    if (!Array.isArray(stored)) return NO_VALUES;
    return new Map(
      stored.flatMap((entry: unknown) =>
        Array.isArray(entry) && typeof entry[0] === "string" && typeof entry[1] === "string"
          ? [[entry[0], entry[1]] as const]
          : [],
      ),
    );
  } catch {
    return NO_VALUES;
  }
}

function currentValues(): ReaderValues {
  values ??= readStored();
  return values;
}

/** Replaces all values, e.g. after a new paste. Works on for this page when storage is forbidden. */
export function setReaderValues(next: ReaderValues): void {
  values = next;
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify([...next]));
  } catch {
    // A full or forbidden storage only means that the next page does not know the values.
  }
  for (const listener of listeners) listener();
}

/** Changes one value; an empty text forgets it. */
export function setReaderValue(name: string, text: string): void {
  const next = new Map(currentValues());
  if (text === "") next.delete(name);
  else next.set(name, text);
  setReaderValues(next);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The values as they are now; none while the server renders. */
export function useReaderValues(): ReaderValues {
  return useSyncExternalStore(subscribe, currentValues, () => NO_VALUES);
}
