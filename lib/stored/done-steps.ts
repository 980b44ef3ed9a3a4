import { isExpired, DAYS_KEPT } from "@/lib/stored/expiry";

/** What was ticked in one case; "" is the case of a reader who works without one. */
export type DoneInCase = {
  readonly caseId: string;
  readonly steps: readonly string[];
  /** When something was ticked last, as an ISO time. */
  readonly at: string;
};

const NO_STEPS: readonly string[] = [];

function isDoneInCase(entry: unknown): entry is DoneInCase {
  if (typeof entry !== "object" || entry === null) return false;
  const { caseId, steps, at } = entry as Record<string, unknown>;
  return (
    typeof caseId === "string" &&
    typeof at === "string" &&
    Array.isArray(steps) &&
    steps.every((step) => typeof step === "string")
  );
}

/** Reads what a browser has kept; whatever is damaged or too old is left out. */
export function parseDone(stored: string, now: Date): readonly DoneInCase[] {
  try {
    const entries: unknown = JSON.parse(stored === "" ? "[]" : stored);
    return Array.isArray(entries)
      ? entries.filter(isDoneInCase).filter(({ at }) => !isExpired(at, DAYS_KEPT.cases, now))
      : [];
  } catch {
    return [];
  }
}

/** The steps that are ticked in a case. */
export function stepsOf(done: readonly DoneInCase[], caseId: string): readonly string[] {
  return done.find((each) => each.caseId === caseId)?.steps ?? NO_STEPS;
}

/** Ticks a step in a case, or takes the tick away. */
export function tickStep(
  done: readonly DoneInCase[],
  { caseId, step, isDone, at }: { caseId: string; step: string; isDone: boolean; at: string },
): readonly DoneInCase[] {
  const rest = stepsOf(done, caseId).filter((each) => each !== step);
  const steps = isDone ? [...rest, step] : rest;
  const others = done.filter((each) => each.caseId !== caseId);
  return steps.length === 0 ? others : [{ caseId, steps, at }, ...others];
}
