import type { Word } from "../paste-words";
import { foundEnds, type Alignment } from "./align-template";
import { isLeftOpen, readAfterTheCut, readBeforeTheCut, readCutList, startOfCutDots } from "./cut-values";
import { withCutWords, withoutDoubtfulEnds } from "./cut-words";
import { endOfTail, endsBefore, startOfHead } from "./open-slots";
import type { Gap } from "./parse-template";
import { splitGap, trim, type SlotValue } from "./split-gap";
import type { WeightedTemplate } from "./template-index";

/** Reads the values between the aligned words of a template; a slot whose neighbours are missing stays unread. */
export function readSlotValues(
  text: string,
  pasted: readonly Word[],
  template: WeightedTemplate,
  alignment: Alignment,
): readonly SlotValue[] {
  const sure = withoutDoubtfulEnds(text, pasted, template, alignment.positions);
  const positions = withCutWords(text, pasted, template, sure);
  const { first, last } = foundEnds(positions);
  const values: SlotValue[] = [];
  const isPartly = alignment.coverage < MOSTLY_THERE;
  template.gaps.forEach((gap, at) => {
    if (gap.slots.length === 0) return;
    const before = at > 0 ? pasted[positions[at - 1] ?? -1] : undefined;
    const after = pasted[positions[at] ?? -1];
    const isHead = at === 0;
    const isTail = at === template.words.length;
    if (isPartly && before && after && hasOtherSigns(text.slice(before.end, after.start), gap)) return;
    const read =
      (before || isHead) && (after || isTail)
        ? readGap(text, before, after, gap)
        : before
          ? readCutGap(text, before.end, undefined, gap, at === last + 1)
          : after
            ? readCutGap(text, undefined, after.start, gap, at === first)
            : [];
    for (const value of read) if (!values.some(({ number }) => number === value.number)) values.push(value);
  });
  return values;
}

const MOSTLY_THERE = 0.75;

/** Whether the template encloses its values in quotes or brackets and the text has them on neither side: another message's words. */
function hasOtherSigns(text: string, { pieces }: Gap): boolean {
  const opening = (pieces[0] ?? "").trim();
  const closing = (pieces.at(-1) ?? "").trim();
  const isEnclosed = /['"([{<]$/.test(opening) && /^['")\]}>]/.test(closing);
  return isEnclosed && !text.includes(opening.slice(-1)) && !text.includes(closing.charAt(0));
}

/** The values of a gap between two words; a gap without a word before or after it is the template's first or last. */
function readGap(
  text: string,
  before: Word | undefined,
  after: Word | undefined,
  gap: Gap,
): readonly SlotValue[] {
  const start = before ? before.end : startOfHead(text, after?.start ?? 0, gap);
  if (after) return splitGap(text, { start, end: after.start }, gap);
  if (endsBefore(text, start, gap)) return [];
  const toTheEnd = trim(text, { start, end: endOfTail(text, start, gap) });
  const cutAt = startOfCutDots(text, toTheEnd);
  const whole = trim(text, { start, end: cutAt ?? toTheEnd.end });
  const isLastCut = cutAt !== undefined || isLeftOpen(text, whole, gap);
  return splitGap(text, whole, gap).filter(({ span }) => !isLastCut || span.end < whole.end);
}

function readCutGap(
  text: string,
  start: number | undefined,
  end: number | undefined,
  gap: Gap,
  isAtTheCut: boolean,
): readonly SlotValue[] {
  const list = readCutList(text, { start, end }, gap);
  if (list.length > 0 || !isAtTheCut) return list;
  if (start !== undefined) return readBeforeTheCut(text, start, gap);
  return end === undefined ? [] : readAfterTheCut(text, end, gap);
}
