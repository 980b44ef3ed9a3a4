import type { DiagnosisIndex, IndexedArticle } from "../diagnosis-index";
import type { StatedEvent } from "../stated-events";
import type { FoundWording } from "./by-wording";
import { caseOf, confidenceOf, type ArticleCase, type CaseNotes } from "./case-notes";

/** True for an article about another event than those the paste names: a neighbour, however alike the wording. */
export function isOtherEvent(
  article: IndexedArticle | undefined,
  stated: readonly StatedEvent[],
  hasEventNote: boolean,
): boolean {
  return article?.kind === "event" && stated.length > 0 && !hasEventNote;
}

/** Drops what speaks for other events than those the paste names. */
export function dropOtherEvents(
  index: DiagnosisIndex,
  stated: readonly StatedEvent[],
  notes: CaseNotes,
): void {
  for (const [at, { notes: written }] of notes)
    if (
      isOtherEvent(
        index.articles[at],
        stated,
        written.some(({ kind }) => kind === "event"),
      )
    )
      notes.delete(at);
}

const BELOW_ITS_EVENT = 0.85;

/** A reply quoted in an event's message explains it, but the event is the finding: it stays above. */
export function putQuotedRepliesBelow(
  index: DiagnosisIndex,
  wordings: readonly FoundWording[],
  notes: CaseNotes,
): void {
  const event = wordings.find(({ article }) => index.articles[article]?.kind === "event");
  if (!event) return;
  putCodesBelow(index, notes, confidenceOf(caseOf(notes, event.article)), (one) =>
    one.notes.every(
      ({ span }) =>
        span && event.slots.some((slot) => slot.span.start <= span.start && slot.span.end >= span.end),
    ),
  );
}

/** A pasted event that has its article is the finding, also when its message is worded as in another version. */
export function putRepliesBelowTheEvent(index: DiagnosisIndex, notes: CaseNotes): void {
  const ceiling = Math.max(
    0,
    ...[...notes.values()].filter(({ notes: [first] }) => first?.kind === "event").map(confidenceOf),
  );
  putCodesBelow(index, notes, ceiling, () => ceiling > 0);
}

function putCodesBelow(
  index: DiagnosisIndex,
  notes: CaseNotes,
  ceiling: number,
  isBelow: (one: ArticleCase) => boolean,
): void {
  for (const [at, one] of notes) {
    if (index.articles[at]?.kind !== "code" || !isBelow(one)) continue;
    const confidence = confidenceOf(one);
    if (confidence < ceiling * BELOW_ITS_EVENT) continue;
    const share = (ceiling * BELOW_ITS_EVENT) / confidence;
    one.notes.splice(
      0,
      one.notes.length,
      ...one.notes.map((note) => ({ ...note, strength: note.strength * share })),
    );
  }
}
