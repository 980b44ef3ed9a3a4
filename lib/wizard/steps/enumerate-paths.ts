import { wizardPath } from "./answers-path";
import { presumedAnswers } from "@/lib/wizard/flow/flow";
import type { Answer, Flow, GivenAnswer, Question, Symptom } from "@/lib/wizard/flow/flow";
import { handOverAfter } from "./hand-over";
import { keepBySymptom } from "./kept-by-symptom";
import { nextQuestion } from "./next-question";
import { outcomeOf } from "./outcome";
import type { Outcome } from "./outcome";

/** One step that a reader can reach by answering what is asked. */
export type EnumeratedStep = {
  readonly symptom: Symptom;
  readonly trail: readonly GivenAnswer[];
  /** The same answers by their keys; `path` is the address of the step. */
  readonly answers: readonly Answer[];
  readonly path: string;
  readonly reached:
    | { readonly kind: "question"; readonly question: Question }
    /** The search goes on at a symptom of another flow. */
    | { readonly kind: "hand-over"; readonly symptomId: string }
    | { readonly kind: "outcome"; readonly outcome: Outcome };
};

/** Far more than the flow check allows: whoever writes a flow without end is told so, and nothing hangs. */
const MOST_LISTED = 1000;

const keepSteps = keepBySymptom<readonly EnumeratedStep[]>();

/** Every step of a symptom, the first question first; the same list each time. */
export function enumerateSymptom(flow: Flow, symptom: Symptom): readonly EnumeratedStep[] {
  return keepSteps(flow, symptom, "", () => listSteps(flow, symptom));
}

function listSteps(flow: Flow, symptom: Symptom): readonly EnumeratedStep[] {
  const steps: EnumeratedStep[] = [];
  const presumed = presumedAnswers(flow, symptom);
  const visit = (trail: readonly GivenAnswer[]) => {
    if (steps.length >= MOST_LISTED) return;
    const question = nextQuestion(flow, symptom, trail);
    const answers = trail.map((answer) => ({ questionId: answer.question.id, optionId: answer.option.id }));
    steps.push({
      symptom,
      trail,
      answers,
      path: wizardPath(symptom.id, answers),
      reached: reachedBy(flow, symptom, presumed, trail, question),
    });
    question?.options.forEach((option) => visit([...trail, { question, option }]));
  };
  visit([]);
  return steps;
}

function reachedBy(
  flow: Flow,
  symptom: Symptom,
  presumed: readonly GivenAnswer[],
  trail: readonly GivenAnswer[],
  question: Question | undefined,
): EnumeratedStep["reached"] {
  if (question) return { kind: "question", question };
  const outcome = outcomeOf(flow, symptom, [...presumed, ...trail]);
  const next = handOverAfter(trail, outcome);
  return next ? { kind: "hand-over", symptomId: next.symptomId } : { kind: "outcome", outcome };
}

/** Every step of every symptom of the flow: the pages that can be made in advance. */
export function enumeratePaths(flow: Flow): readonly EnumeratedStep[] {
  return flow.symptoms.flatMap((symptom) => enumerateSymptom(flow, symptom));
}
