import type { DiagnosisIndex, IndexedArticle } from "../diagnosis-index";
import type { Span } from "../mapped-text";
import type { Word } from "../paste-words";
import { foundEnds } from "../templates/align-template";
import type { FoundTemplate } from "../templates/find-templates";
import { readSlotValues } from "../templates/slot-values";
import { isCommonWord, type TemplateIndex, type WeightedTemplate } from "../templates/template-index";
import type { Reply } from "../reply-chain";
import { caseOf, type CaseNotes } from "./case-notes";

/** A wording that was found, with the words it claims and the values read from it. */
export type FoundWording = {
  readonly article: number;
  readonly strength: number;
  /** How many of the paste's words it explains, by weight. */
  readonly score: number;
  readonly span: Span;
  readonly slots: readonly { readonly number: number; readonly span: Span }[];
};

const WORDS_FOR_FULL_STRENGTH = 5;
const INSIDE_A_VALUE = 0.6;
const LEAST_STRENGTH = 0.15;
/** Nothing in the paste speaks against a message of which all of it is a piece, however short. */
const PIECE_STRENGTH = 0.3;
/** What remains of a wording that stands around the innermost reply, when the article is not about that reply. */
const AROUND_THE_FAULT = 0.34;

/** Turns found templates into wordings: weaker when cut, short, or when a better one claims the same words. */
export function readWordings(
  index: DiagnosisIndex,
  templates: TemplateIndex,
  text: string,
  pasted: readonly Word[],
  found: readonly FoundTemplate[],
  innermost: Reply | undefined,
): readonly FoundWording[] {
  const read = found.flatMap(({ template, alignment, isPiece, isTrusted }) => {
    const weighted = templates.templates[template];
    const indexed = index.templates[template];
    if (!weighted || !indexed) return [];
    const claimed = alignment.positions.filter((position) => position >= 0);
    const slots = readSlotValues(text, pasted, weighted, alignment);
    const missingEnds = isCutByThePaste(text, pasted, alignment.positions) ? 1 : alignment.coverage;
    const strength =
      missingEnds *
      Math.min(1, alignment.fit) *
      (0.25 + 0.65 * alignment.coverage) *
      lengthShare(weighted, alignment.positions);
    const least = isPiece ? PIECE_STRENGTH : 0;
    const share = shareAtTheFault(index.articles[indexed.article], innermost, claimed, pasted);
    return [
      {
        article: indexed.article,
        score: alignment.score,
        claimed,
        slots,
        strength: Math.max(least, strength) * share,
        isTrusted,
      },
    ];
  });
  // A short piece that two messages have alike tells neither of them.
  const claims = read.filter(
    (claim) =>
      claim.isTrusted ||
      !read.some(
        (other) =>
          other.article !== claim.article &&
          !other.isTrusted &&
          other.claimed.join(" ") === claim.claimed.join(" "),
      ),
  );
  const isAtTheFault = ({ article }: { readonly article: number }): boolean =>
    innermost?.enhancedStatusCode !== undefined &&
    index.articles[article]?.codes?.includes(innermost.enhancedStatusCode) === true;
  const wordings = claims.map((claim): FoundWording => {
    const own = new Set(claim.claimed);
    const rival = claims
      .filter((other) => other.score > claim.score && other.article !== claim.article)
      // An outer reply may quote the inner one word for word; the words are the inner one's all the same.
      .filter((other) => isAtTheFault(other) || !isAtTheFault(claim))
      .filter((other) => other.claimed.filter((position) => own.has(position)).length >= own.size * 0.5)
      .reduce((highest, other) => Math.max(highest, other.score), claim.score);
    const isInside = claims.some(
      (other) =>
        other !== claim &&
        other.article !== claim.article &&
        other.slots.some(({ span }) => holds(span, pasted, claim.claimed)),
    );
    const strength = claim.strength * (claim.score / rival) ** 2 * (isInside ? INSIDE_A_VALUE : 1);
    const first = pasted[claim.claimed[0] ?? 0];
    const last = pasted[claim.claimed.at(-1) ?? 0];
    return {
      article: claim.article,
      strength,
      score: claim.score,
      slots: claim.slots,
      span: { start: first?.start ?? 0, end: last?.end ?? 0 },
    };
  });
  return wordings
    .filter(({ strength }) => strength >= LEAST_STRENGTH)
    .sort((one, other) => other.strength - one.strength);
}

/**
 * True when the paste itself begins or ends where the wording does: then a missing head or tail was cut off. Where the
 * paste goes on with other words, it is another message.
 */
function isCutByThePaste(text: string, pasted: readonly Word[], positions: readonly number[]): boolean {
  const { first: firstFound, last: lastFound } = foundEnds(positions);
  const first = positions[firstFound] ?? 0;
  const last = positions[lastFound] ?? 0;
  const before = text.slice(pasted[first - 1]?.end ?? 0, pasted[first]?.start);
  const isHeadCut = firstFound === 0 || first === 0 || /\n|\.\.\./.test(before);
  // The last word may itself be cut: "with error Targe...".
  const after = text.slice(pasted[last]?.end ?? text.length, pasted[last + 2]?.start);
  const isTailCut =
    lastFound === positions.length - 1 || last + 1 >= pasted.length || /\n|\.\.\./.test(after);
  return isHeadCut && isTailCut;
}

/** Replies quote each other: what matches only the reply around the fault does not explain the fault. */
function shareAtTheFault(
  article: IndexedArticle | undefined,
  innermost: Reply | undefined,
  claimed: readonly number[],
  pasted: readonly Word[],
): number {
  const code = innermost?.enhancedStatusCode;
  if (!innermost || code === undefined || !article?.codes || article.codes.includes(code)) return 1;
  const { start } = innermost.span;
  const end = innermost.span.end + innermost.text.length + 8;
  const inside = claimed.filter((position) => {
    const word = pasted[position];
    return word !== undefined && word.start >= start && word.end <= end;
  });
  return AROUND_THE_FAULT + (1 - AROUND_THE_FAULT) * (inside.length / Math.max(1, claimed.length));
}

function lengthShare({ words }: WeightedTemplate, positions: readonly number[]): number {
  const telling = words.filter((word, at) => !isCommonWord(word) && (positions[at] ?? -1) >= 0).length;
  return Math.min(1, telling / WORDS_FOR_FULL_STRENGTH);
}

function holds(span: Span, pasted: readonly Word[], claimed: readonly number[]): boolean {
  return claimed.every((position) => {
    const word = pasted[position];
    return word !== undefined && word.start >= span.start && word.end <= span.end;
  });
}

/** Notes the articles whose wording was found, and their values, unless the event's own data already gave them. */
export function noteWordings(wordings: readonly FoundWording[], text: string, notes: CaseNotes): void {
  // Of an article's wordings the one that explains most of the paste reads the values: a shorter one goes on into its words.
  for (const { article, slots } of [...wordings].sort((one, other) => other.score - one.score)) {
    const { parameters } = caseOf(notes, article);
    for (const { number, span } of slots)
      if (!parameters.has(number))
        parameters.set(number, text.slice(span.start, span.end).replace(/\s+/g, " "));
  }
  for (const { article, strength, span, slots } of wordings) {
    const known = caseOf(notes, article);
    if (known.notes.some(({ kind }) => kind === "wording")) continue;
    const count =
      slots.length === 0 ? "" : `, with ${slots.length} ${slots.length === 1 ? "value" : "values"} read`;
    known.notes.push({ kind: "wording", strength, span, why: `The wording of the message matches${count}` });
  }
}
