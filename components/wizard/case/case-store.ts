"use client";

import { useSyncExternalStore } from "react";
import type { Answer } from "@/lib/wizard/flow/flow";
import { isFrontQuestion } from "@/lib/wizard/entries/front-questions";
import { DAYS_KEPT, isExpired } from "@/lib/stored/expiry";
import {
  caseOfStep,
  goesOnWith,
  parseCases,
  recordStep,
  type UnfinishedCase,
  type VisitedStep,
} from "@/lib/wizard/cases/unfinished-cases";

/** The unfinished cases of this browser. They hold keys and titles of ours and the reader's own name for a case, nothing else. */
export const CASES_KEY = "mailflow-triage:cases";
/** The case that this tab works on, and the answers that it saw last. */
const TAB_KEY = "mailflow-triage:case";

export type CaseStore = {
  readonly cases: readonly UnfinishedCase[];
  /** The case of this tab. */
  readonly current: UnfinishedCase | undefined;
  /** False: the storage is full or forbidden, so all is gone with this page. */
  readonly isKept: boolean;
};

type Tab = { readonly caseId: string; readonly seen: readonly Answer[] };

const listeners = new Set<() => void>();
let unkept: string | undefined;
let tab: Tab | undefined;
let latest:
  { readonly stored: string; readonly caseId: string | undefined; readonly store: CaseStore } | undefined;

function readStored(): string {
  if (unkept !== undefined) return unkept;
  try {
    return localStorage.getItem(CASES_KEY) ?? "";
  } catch {
    return "";
  }
}

function readTab(): Tab | undefined {
  if (tab) return tab;
  try {
    const caseId = sessionStorage.getItem(TAB_KEY);
    return caseId === null ? undefined : { caseId, seen: [] };
  } catch {
    return undefined;
  }
}

function writeTab(next: Tab | undefined): void {
  tab = next;
  try {
    if (next) sessionStorage.setItem(TAB_KEY, next.caseId);
    else sessionStorage.removeItem(TAB_KEY);
  } catch {
    // The case is found again by its answers.
  }
}

/** The cases in a stored text that were worked on lately enough to be kept. */
function keptCases(stored: string): readonly UnfinishedCase[] {
  const now = new Date();
  return parseCases(stored).filter(({ changedAt }) => !isExpired(changedAt, DAYS_KEPT.cases, now));
}

function announce(): void {
  for (const listener of listeners) listener();
}

/** Changes the cases as they are stored at this moment, so that another tab's changes stay. */
export function changeCases(change: (cases: readonly UnfinishedCase[]) => readonly UnfinishedCase[]): void {
  const text = JSON.stringify(change(keptCases(readStored())));
  try {
    localStorage.setItem(CASES_KEY, text);
    unkept = undefined;
  } catch {
    unkept = text;
  }
  announce();
}

/** Notes where the reader is. A symptom without an answer of its own is no case: there the tab lets go of the case it had. */
export function visitStep(step: VisitedStep): void {
  if (step.answers.every(({ questionId }) => isFrontQuestion(questionId))) {
    writeTab(undefined);
    announce();
    return;
  }
  const now = new Date();
  const cases = keptCases(readStored());
  const caseId = readTab()?.caseId;
  const ofTab = cases.find((each) => each.id === caseId && goesOnWith(each, step));
  const found = ofTab ?? caseOfStep(cases, step, now);
  const id = found?.id ?? `${now.getTime().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  const seen = tab?.caseId === id ? tab.seen : [];
  writeTab({ caseId: id, seen: step.answers });
  changeCases((stored) => recordStep(stored, id, step, seen, now.toISOString()));
}

/** Forgets all cases, and the one that this tab works on. */
export function forgetCases(): void {
  writeTab(undefined);
  changeCases(() => []);
}

function subscribe(listener: () => void): () => void {
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key === CASES_KEY || event.key === null) listener();
  };
  listeners.add(listener);
  window.addEventListener("storage", fromOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", fromOtherTab);
  };
}

function snapshot(): CaseStore {
  const stored = readStored();
  const caseId = readTab()?.caseId;
  const isKept = unkept === undefined;
  if (latest?.stored !== stored || latest.caseId !== caseId || latest.store.isKept !== isKept) {
    const cases = keptCases(stored);
    latest = { stored, caseId, store: { cases, current: cases.find(({ id }) => id === caseId), isKept } };
  }
  return latest.store;
}

/** The cases as they are now; undefined while the server renders. */
export function useCases(): CaseStore | undefined {
  return useSyncExternalStore(subscribe, snapshot, () => undefined);
}
