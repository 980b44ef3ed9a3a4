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
const NONE_TYPED: ReadonlySet<string> = new Set();

/** The values, and which of them the reader typed or confirmed: those were looked at. */
type Kept = { readonly values: ReaderValues; readonly typed: ReadonlySet<string> };

let kept: Kept | undefined;

function readStored(): Kept {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? "[]");
    const entries = (Array.isArray(stored) ? stored : []).flatMap((entry: unknown) =>
      Array.isArray(entry) && typeof entry[0] === "string" && typeof entry[1] === "string"
        ? [{ name: entry[0], value: entry[1], isTyped: entry[2] === "typed" }]
        : [],
    );
    return {
      values: new Map(entries.map(({ name, value }) => [name, value])),
      typed: new Set(entries.flatMap(({ name, isTyped }) => (isTyped ? [name] : []))),
    };
  } catch {
    return { values: NO_VALUES, typed: NONE_TYPED };
  }
}

function current(): Kept {
  kept ??= readStored();
  return kept;
}

function keep(next: Kept): void {
  kept = next;
  const entries = [...next.values].map(([name, value]) =>
    next.typed.has(name) ? [name, value, "typed"] : [name, value],
  );
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(entries));
  } catch {
    // A full or forbidden storage only means that the next page does not know the values.
  }
  for (const listener of listeners) listener();
}

/** Replaces all values by those of a new paste. Works on for this page when storage is forbidden. */
export function setReaderValues(next: ReaderValues): void {
  keep({ values: next, typed: NONE_TYPED });
}

/** Changes one value as the reader typed or confirmed it; an empty text forgets it. */
export function setReaderValue(name: string, text: string): void {
  const values = new Map(current().values);
  if (text === "") values.delete(name);
  else values.set(name, text);
  keep({ values, typed: new Set([...current().typed, name]) });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The values as they are now; none while the server renders. */
export function useReaderValues(): ReaderValues {
  return useSyncExternalStore(
    subscribe,
    () => current().values,
    () => NO_VALUES,
  );
}

/** The names of the values that the reader typed or confirmed; none while the server renders. */
export function useTypedNames(): ReadonlySet<string> {
  return useSyncExternalStore(
    subscribe,
    () => current().typed,
    () => NONE_TYPED,
  );
}
