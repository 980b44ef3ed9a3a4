import { wizardPath } from "./answers-path";
import { presumedAnswers } from "./flow";
import type { Answer, Flow, GivenAnswer, Question, Symptom } from "./flow";
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
    | { readonly kind: "outcome"; readonly outcome: Outcome };
};

/** More steps than this are never listed, however the flow is made. */
const MAX_LISTED = 5000;

/** Every step of a symptom, the first question first; stops at `limit` steps. */
export function enumerateSymptom(
  flow: Flow,
  symptom: Symptom,
  limit = MAX_LISTED,
): readonly EnumeratedStep[] {
  const steps: EnumeratedStep[] = [];
  const presumed = presumedAnswers(flow, symptom);
  const visit = (trail: readonly GivenAnswer[]) => {
    if (steps.length >= limit) return;
    const question = nextQuestion(flow, symptom, trail);
    const answers = trail.map((answer) => ({ questionId: answer.question.id, optionId: answer.option.id }));
    steps.push({
      symptom,
      trail,
      answers,
      path: wizardPath(symptom.id, answers),
      reached: question
        ? { kind: "question", question }
        : { kind: "outcome", outcome: outcomeOf(flow, symptom, [...presumed, ...trail]) },
    });
    question?.options.forEach((option) => visit([...trail, { question, option }]));
  };
  visit([]);
  return steps;
}

/** Every step of every symptom of the flow: the pages that can be made in advance. */
export function enumeratePaths(flow: Flow): readonly EnumeratedStep[] {
  return flow.symptoms.flatMap((symptom) => enumerateSymptom(flow, symptom));
}
