import type { Concept } from "../words/concept";
import type { FoundStep } from "./search-answer";
import type { WizardStep } from "../entry";
import { createShortTextFinder } from "../query/short-texts";
import { bestLine, highlight } from "./snippet";

const MOST_STEPS = 5;
/** Steps that answer much less than the best one only distract from it. */
const SHARE_OF_BEST = 0.8;

/** Between equals the reader starts as early as possible. */
const ORDER = { symptom: 0, question: 1, cause: 2 } as const;

/** A flow marks code with backticks, which would stand between the reader and the words. */
function plain(text: string): string {
  return text.replaceAll("`", "");
}

/** Finds the wizard's symptoms, questions and causes that hold what a query asks for, best first. Prepared when first asked. */
export function createStepFinder(
  steps: readonly WizardStep[],
): (concepts: readonly Concept[]) => readonly FoundStep[] {
  let prepared:
    | { readonly ordered: readonly WizardStep[]; readonly find: ReturnType<typeof createShortTextFinder> }
    | undefined;

  function prepare(): NonNullable<typeof prepared> {
    // Several flows ask the same question: the first way to it is enough.
    const byTitle = new Map<string, WizardStep>();
    for (const step of [...steps].sort((a, b) => ORDER[a.kind] - ORDER[b.kind])) {
      const title = plain(step.title);
      const key = `${step.kind} ${title}`;
      if (!byTitle.has(key)) byTitle.set(key, { ...step, title, text: plain(step.text) });
    }
    const ordered = [...byTitle.values()];
    return {
      ordered,
      find: createShortTextFinder(ordered.map(({ title, text }) => ({ title, more: text }))),
    };
  }

  return (concepts) => {
    prepared ??= prepare();
    const { ordered, find } = prepared;
    const found = find(concepts);
    const least = SHARE_OF_BEST * (found[0]?.score ?? 0);
    return found
      .filter(({ score }) => score >= least)
      .slice(0, MOST_STEPS)
      .flatMap(({ place, score }) => {
        const step = ordered[place];
        if (!step) return [];
        const { kind, title, url, text } = step;
        const snippet = bestLine(text, concepts);
        return [
          {
            kind,
            title,
            url,
            snippet: snippet.text,
            matches: { title: highlight(title, concepts).ranges, snippet: snippet.ranges },
            score: Math.round(score * 1e4) / 1e4,
          },
        ];
      });
  };
}
