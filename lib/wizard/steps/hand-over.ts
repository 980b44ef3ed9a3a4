import type { GivenAnswer, HandOver } from "@/lib/wizard/flow/flow";
import type { Outcome } from "./outcome";

/**
 * Where a search that has come to `outcome` goes on by itself: where its last answer leads, else, when no cause is named, where
 * the latest answer with an `otherwise` does. Undefined where it ends.
 */
export function handOverAfter(trail: readonly GivenAnswer[], outcome: Outcome): HandOver | undefined {
  const next = trail.at(-1)?.option.next;
  if (next?.kind === "symptom") return next;
  if (outcome.kind === "cause") return undefined;
  return trail.findLast(({ option }) => option.otherwise !== undefined)?.option.otherwise;
}
