import type { Reading } from "../formats/reading";
import type { CodeIndex } from "./by-code";
import type { DiagnosisIndex } from "../diagnosis-index";
import { caseOf, type CaseNotes } from "./case-notes";

const DELAY_WITHOUT_CODE = 0.6;
/**
 * Exchange's own code for a notice of delay.
 * Source: https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages
 */
const DELAYED = { full: "400 4.4.7", enhanced: "4.4.7" };

/** Notes the article about delays when a notice of delay holds no reply that would say more. */
export function noteDelay(
  { articles }: DiagnosisIndex,
  codeIndex: CodeIndex,
  { report, notification, text }: Reading,
  hasReply: boolean,
  notes: CaseNotes,
): void {
  const isDelay =
    report?.isDelay === true || notification?.recipients.some(({ action }) => action === "delayed") === true;
  if (!isDelay || hasReply) return;
  const firstLine = text.text.trim().split("\n", 1)[0] ?? "";
  for (const at of codeIndex.get(DELAYED.enhanced) ?? [])
    if (articles[at]?.codes?.includes(DELAYED.full) === true)
      caseOf(notes, at).notes.push({
        kind: "name",
        strength: DELAY_WITHOUT_CODE,
        why: "A notice of delay without a code",
        said: { text: firstLine.slice(0, 200), line: 1 },
      });
}
