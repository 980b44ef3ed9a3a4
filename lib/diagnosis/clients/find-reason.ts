import type { ClientWording } from "./client-wording";
import { findErrorWords, type ClassSpan } from "./error-words";

const USUAL_DISTANCE = 8;

/** What an error says by the classes of its words, and where. */
export type Reason = { readonly wording: ClientWording; readonly start: number; readonly end: number };

/**
 * Why a program's error came about, read from what its words mean and not from what is known of the program: the first wording
 * whose classes stand together. The innermost exception decides, and outer layers ("could not connect") count last.
 */
export function findReason(wordings: readonly ClientWording[], text: string): Reason | undefined {
  const spans = findErrorWords(text);
  const found = wordings.flatMap((wording) =>
    (wording.when ?? []).flatMap((rule) => pairsOf(rule, spans).map((pair) => ({ wording, ...pair }))),
  );
  const inner = found.filter(({ wording }) => !wording.outer);
  const layer = inner.length > 0 ? inner : found;
  const deepest = layer.reduce((most, { depth }) => Math.max(most, depth), 0);
  return layer.find(({ depth }) => depth === deepest);
}

type Pair = { readonly start: number; readonly end: number; readonly depth: number };

function pairsOf(rule: string, spans: ReadonlyMap<string, readonly ClassSpan[]>): readonly Pair[] {
  const words = rule.split(" ");
  const distance = Number(words.find((word) => /^\d+$/.test(word)) ?? USUAL_DISTANCE);
  const [first = [], second] = words
    .filter((word) => !/^\d+$/.test(word))
    .map((name) => spans.get(name) ?? []);
  if (!second) return first;
  // Of those at one depth the first decides, so the others are not looked for.
  const byDepth = new Map<number, Pair>();
  for (const one of first) {
    if (byDepth.has(one.depth)) continue;
    const other = second.find((each) => one.sentence === each.sentence && isNear(one, each, distance));
    if (other)
      byDepth.set(one.depth, {
        start: Math.min(one.start, other.start),
        end: Math.max(one.end, other.end),
        depth: one.depth,
      });
  }
  return [...byDepth.values()];
}

function isNear(one: ClassSpan, other: ClassSpan, distance: number): boolean {
  const [before, after] = one.start < other.start ? [one, other] : [other, one];
  return before.end <= after.start && after.first - before.last <= distance;
}
