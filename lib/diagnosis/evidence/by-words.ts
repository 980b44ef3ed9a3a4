import type { ReplyChain } from "../reply-chain";
import { caseOf, confidenceOf, type CaseNotes } from "./case-notes";

/** Full-text search: for each article the share of the text's telling words that it covers, 0…1. */
export type RankWords = (text: string) => readonly { readonly url: string; readonly score: number }[];

const GOOD_SCORE = 0.45;
const ONLY_EVIDENCE = 0.45;
const MORE_EVIDENCE = 0.1;
const SURE_ENOUGH = 0.4;
const MOST_CHARACTERS = 1_000;
const LEAST_REPLY_TEXT = 20;

/**
 * Notes what full-text search says: the only evidence when nothing exact was found, else what parts articles of the same
 * code. A named event without an article is unknown; its words must not pass off another article as its own.
 */
export function noteWords(
  positions: ReadonlyMap<string, number>,
  rankWords: RankWords,
  text: string,
  chain: ReplyChain | undefined,
  namesAnEvent: boolean,
  notes: CaseNotes,
): void {
  const [best = 0, second = 0] = [...notes.values()].map(confidenceOf).sort((one, other) => other - one);
  const isOnlyEvidence = best < SURE_ENOUGH;
  // Words add so little that a clear lead stays one; looking for them is what a diagnosis spends most time on.
  const isSettled = !isOnlyEvidence && best - second > MORE_EVIDENCE * (1 - second);
  if (isSettled || (isOnlyEvidence && namesAnEvent)) return;
  for (const { url, score } of rankWords(tellingText(text, chain))) {
    const at = positions.get(url);
    if (at === undefined) continue;
    const said = { text: "", line: 1 };
    const share = Math.min(1, Math.max(0, score));
    if (isOnlyEvidence && score >= GOOD_SCORE)
      caseOf(notes, at).notes.push({
        kind: "words",
        strength: share * ONLY_EVIDENCE,
        why: "The article is about these words",
        said,
      });
    else if (notes.has(at))
      caseOf(notes, at).notes.push({
        kind: "words",
        strength: share * MORE_EVIDENCE,
        why: "The other words fit the article",
        said,
      });
  }
}

function tellingText(text: string, chain: ReplyChain | undefined): string {
  const innermost = chain?.[0]?.text ?? "";
  return innermost.length > LEAST_REPLY_TEXT ? innermost : text.slice(0, MOST_CHARACTERS);
}
