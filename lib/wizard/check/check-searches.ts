import { createSearchWalk } from "./enumerate-searches";
import type { Flow } from "@/lib/wizard/flow/flow";
import { FRONT_QUESTIONS } from "@/lib/wizard/entries/front-questions";
import { MOST_QUESTIONS } from "@/lib/wizard/steps/question-limit";

/**
 * What only shows when searches are followed over all hand-overs, from nothing and with all of the front door answered: that none
 * asks too much, goes in a circle, or names a cause because nothing was left to ask.
 */
export function checkSearches(flows: readonly Flow[]): readonly string[] {
  const walk = createSearchWalk(flows);
  return flows.flatMap((flow) =>
    flow.symptoms.flatMap((symptom) =>
      [0, FRONT_QUESTIONS.length].flatMap((front) => {
        const { longest, way, guesses } = walk({ flow, symptom }, front);
        const field = `${flow.file}: "symptoms.${symptom.id}"`;
        return [
          ...(front + longest > MOST_QUESTIONS
            ? [`${field}: ${way.join("/")} asks ${front + longest} questions, the front door included`]
            : []),
          ...new Set(guesses.map((guess) => `${field}: names a cause when nothing was answered: ${guess}`)),
        ];
      }),
    ),
  );
}
