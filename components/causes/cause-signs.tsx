"use client";

import { useGivenText } from "@/components/causes/branch-choice";
import { Word } from "@/components/ui/word";
import { holdsWord } from "@/lib/diagnosis/holds-word";

/** The literal words that point to a cause; those that the reader's own text holds are filled. */
export function CauseSigns({ signs }: { signs: readonly string[] }) {
  const text = useGivenText();
  return signs.map((sign) => <Word key={sign} text={sign} isHit={holdsWord(text, sign.toLowerCase())} />);
}
