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
 * code. `mayAnswer` tells which articles may be found by words alone.
 */
export function noteWords(
  positions: ReadonlyMap<string, number>,
  rankWords: RankWords,
  text: string,
  chain: ReplyChain | undefined,
  mayAnswer: (article: number) => boolean,
  notes: CaseNotes,
): void {
  const [best = 0, second = 0] = [...notes.values()].map(confidenceOf).sort((one, other) => other - one);
  const isOnlyEvidence = best < SURE_ENOUGH;
  // Words add so little that a clear lead stays one; looking for them is what a diagnosis spends most time on.
  const isSettled = !isOnlyEvidence && best - second > MORE_EVIDENCE * (1 - second);
  if (isSettled) return;
  for (const { url, score } of rankWords(tellingText(text, chain))) {
    const at = positions.get(url);
    if (at === undefined) continue;
    const said = { text: "", line: 1 };
    const share = Math.min(1, Math.max(0, score));
    if (isOnlyEvidence && score >= GOOD_SCORE && mayAnswer(at))
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
