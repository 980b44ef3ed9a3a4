"use client";

import { useSyncExternalStore } from "react";
import { DONE_KEY } from "@/components/done/done-key";
import { useCases } from "@/components/wizard/case/case-store";
import { parseDone, stepsOf, tickStep, type DoneInCase } from "@/lib/stored/done-steps";

const NONE: readonly DoneInCase[] = [];
const listeners = new Set<() => void>();
let unkept: string | undefined;
let latest: { readonly stored: string; readonly done: readonly DoneInCase[] } | undefined;

function readStored(): string {
  if (unkept !== undefined) return unkept;
  try {
    return localStorage.getItem(DONE_KEY) ?? "";
  } catch {
    return "";
  }
}

function snapshot(): readonly DoneInCase[] {
  const stored = readStored();
  if (latest?.stored !== stored) latest = { stored, done: parseDone(stored, new Date()) };
  return latest.done;
}

function write(done: readonly DoneInCase[]): void {
  const text = JSON.stringify(done);
  try {
    if (done.length > 0) localStorage.setItem(DONE_KEY, text);
    else localStorage.removeItem(DONE_KEY);
    unkept = undefined;
  } catch {
    // Full or forbidden: the ticks hold for this page.
    unkept = text;
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Forgets every tick. */
export function forgetDone(): void {
  write(NONE);
}

/** The steps that are ticked in the case of this tab, and how to tick one. */
export function useDoneSteps(): {
  readonly steps: readonly string[];
  readonly tick: (step: string, isDone: boolean) => void;
} {
  const caseId = useCases()?.current?.id ?? "";
  const done = useSyncExternalStore(subscribe, snapshot, () => NONE);
  return {
    steps: stepsOf(done, caseId),
    tick: (step, isDone) =>
      write(tickStep(snapshot(), { caseId, step, isDone, at: new Date().toISOString() })),
  };
}
