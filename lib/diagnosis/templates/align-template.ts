import { isOneEditApart, type Word } from "../paste-words";
import type { WeightedTemplate } from "./template-index";

/** A paste prepared for alignment: its words, each with its number in the vocabulary of the templates, or -1. */
export type PastedWords = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly numbers: readonly number[];
};

/** Where the literal words of a template were found. */
export type Alignment = {
  /** For each template word its position among the pasted words, or -1 when it is missing. */
  readonly positions: readonly number[];
  /** Matched weight less the cost of what is missing or inserted. */
  readonly score: number;
  /** Share of the template's weight that was found, 0…1. */
  readonly coverage: number;
  /** The same for the part between its first and last found word: a cut head or tail does not lower it. */
  readonly fit: number;
  /** Cells computed: the work done, for tests of its bound. */
  readonly steps: number;
};

/** The places of the first and the last template word that was found; -1 when none was. */
export function foundEnds(positions: readonly number[]): { readonly first: number; readonly last: number } {
  const isFound = (position: number): boolean => position >= 0;
  return { first: positions.findIndex(isFound), last: positions.findLastIndex(isFound) };
}

const ONE_EDIT_SHARE = 0.6;
const SHORTEST_WORD_WITH_EDIT = 5;
const MISSING_INSIDE = 0.8;
const CUT_END = 0.12;
const SLOT_WORD_COST = 0.02;
const INSERTED_WORD_COST = 0.55;

/** Two equal words are told apart by the quotes and brackets that the template has around its slots. */
const PUNCTUATION_SHARE = 0.1;

const START = 0;
const MATCH = 1;
const SKIP_PASTED = 2;
const MISS_LITERAL = 3;

/**
 * Aligns a template's literal words with the pasted words from `from` to `to` (dynamic programming over
 * words × window, so the work is bounded by their product). Undefined when not one word is found.
 */
export function alignTemplate(
  template: WeightedTemplate,
  pasted: PastedWords,
  from: number,
  to: number,
): Alignment | undefined {
  const { words, wordNumbers, weights, gaps } = template;
  const width = to - from + 1;
  const moves = new Uint8Array((words.length + 1) * width);
  let above = new Float32Array(width);
  let row = new Float32Array(width);
  let best = { score: 0, literal: 0, column: 0 };
  let weightBefore = 0;
  for (let literal = 1; literal <= words.length; literal += 1) {
    const word = words[literal - 1] ?? "";
    const number = wordNumbers[literal - 1];
    const weight = weights[literal - 1] ?? 0;
    weightBefore += weight;
    const headCost = CUT_END * weightBefore;
    const tailCost = CUT_END * (template.totalWeight - weightBefore);
    const opening = signsOf(gaps[literal]?.pieces[0], (gaps[literal]?.slots.length ?? 0) > 0, "start");
    const closing = signsOf(
      gaps[literal - 1]?.pieces.at(-1),
      (gaps[literal - 1]?.slots.length ?? 0) > 0,
      "end",
    );
    const skipCost = (gaps[literal]?.slots.length ?? 0) > 0 ? SLOT_WORD_COST : INSERTED_WORD_COST;
    for (let column = 0; column < width; column += 1) {
      let score = -headCost;
      let move = START;
      const missing = (above[column] ?? 0) - MISSING_INSIDE * weight;
      if (missing > score) {
        score = missing;
        move = MISS_LITERAL;
      }
      if (column > 0) {
        const skipped = (row[column - 1] ?? 0) - skipCost;
        if (skipped > score) {
          score = skipped;
          move = SKIP_PASTED;
        }
        const at = from + column - 1;
        const share =
          number === pasted.numbers[at]
            ? 1
            : pasted.numbers[at] === -1
              ? closeness(word, pasted.words[at]?.word ?? "")
              : 0;
        if (share > 0) {
          const punctuation =
            opening === undefined && closing === undefined ? 0 : agreement(pasted, at, opening, closing);
          const matched = (above[column - 1] ?? 0) + (share + PUNCTUATION_SHARE * punctuation) * weight;
          if (matched >= score) {
            score = matched;
            move = MATCH;
            if (score - tailCost > best.score) best = { score: score - tailCost, literal, column };
          }
        }
      }
      row[column] = score;
      moves[literal * width + column] = move;
    }
    [above, row] = [row, above];
  }
  return best.score > 0 ? traceBack(template, moves, width, from, best) : undefined;
}

/** The two signs beside a slot, when at least one of them is punctuation. */
function signsOf(piece: string | undefined, hasSlot: boolean, side: "start" | "end"): string | undefined {
  if (piece === undefined || !hasSlot || piece.trim() === "") return undefined;
  const signs = (side === "start" ? piece.slice(0, 2) : piece.slice(-2)).replace(/\s/g, " ");
  return signs.length === 2 ? signs : undefined;
}

/** How well the signs beside a pasted word agree with those that the template has there: -2…2. */
function agreement(
  { text, words }: PastedWords,
  at: number,
  opening: string | undefined,
  closing: string | undefined,
): number {
  const { start, end } = words[at] ?? { start: 0, end: 0 };
  const after = text.slice(end, end + 2).replace(/\s/g, " ");
  const before = text.slice(Math.max(0, start - 2), start).replace(/\s/g, " ");
  return (
    (opening === undefined ? 0 : after === opening ? 1 : -1) +
    (closing === undefined ? 0 : before === closing ? 1 : -1)
  );
}

/** A word that no template has may be a mistyped one. */
function closeness(word: string, pasted: string): number {
  const mayBeClose =
    word.length >= SHORTEST_WORD_WITH_EDIT &&
    Math.abs(word.length - pasted.length) <= 1 &&
    (word.charCodeAt(0) === pasted.charCodeAt(0) || word.at(-1) === pasted.at(-1));
  return mayBeClose && isOneEditApart(word, pasted) ? ONE_EDIT_SHARE : 0;
}

function traceBack(
  { words, weights, totalWeight }: WeightedTemplate,
  moves: Uint8Array,
  width: number,
  from: number,
  best: { score: number; literal: number; column: number },
): Alignment {
  const positions: number[] = words.map(() => -1);
  let { literal, column } = best;
  let found = 0;
  let first = literal;
  while (literal > 0) {
    const move = moves[literal * width + column];
    if (move === MATCH) {
      positions[literal - 1] = from + column - 1;
      found += weights[literal - 1] ?? 0;
      first = literal;
      literal -= 1;
      column -= 1;
    } else if (move === SKIP_PASTED) column -= 1;
    else if (move === MISS_LITERAL) literal -= 1;
    else break;
  }
  const reached = weights.slice(first - 1, best.literal).reduce((sum, weight) => sum + weight, 0);
  const cutEnds = CUT_END * (totalWeight - reached);
  return {
    positions,
    score: best.score,
    coverage: totalWeight > 0 ? found / totalWeight : 0,
    fit: reached > 0 ? Math.max(0, (best.score + cutEnds) / reached) : 0,
    steps: words.length * width,
  };
}
