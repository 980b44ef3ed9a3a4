"use client";

import { useSyncExternalStore } from "react";

/** What the reader pastes into the report. It ends with the tab and never leaves it. */
const STORAGE_KEY = "mailflow-triage:report";

type ReportTexts = {
  readonly texts: ReadonlyMap<string, string>;
  /** False: the storage is full or forbidden, so all is gone when the page is loaded anew. */
  readonly isKept: boolean;
};

const NOTHING: ReportTexts = { texts: new Map(), isKept: true };
const listeners = new Set<() => void>();
let current: ReportTexts | undefined;

function readStored(): ReportTexts {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? "[]");
    if (!Array.isArray(stored)) return NOTHING;
    const texts = stored.flatMap((entry: unknown) =>
      Array.isArray(entry) && typeof entry[0] === "string" && typeof entry[1] === "string"
        ? [[entry[0], entry[1]] as const]
        : [],
    );
    return { texts: new Map(texts), isKept: true };
  } catch {
    return { ...NOTHING, isKept: false };
  }
}

function snapshot(): ReportTexts {
  current ??= readStored();
  return current;
}

/** Changes one text; an empty one forgets it. */
export function setReportText(key: string, text: string): void {
  const texts = new Map(snapshot().texts);
  if (text === "") texts.delete(key);
  else texts.set(key, text);
  let isKept = true;
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify([...texts]));
  } catch {
    isKept = false;
  }
  current = { texts, isKept };
  for (const listener of listeners) listener();
}

/** Forgets all texts. */
export function forgetReportTexts(): void {
  current = NOTHING;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The texts as they are now; none while the server renders. */
export function useReportTexts(): ReportTexts {
  return useSyncExternalStore(subscribe, snapshot, () => NOTHING);
}
